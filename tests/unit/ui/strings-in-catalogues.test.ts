import { describe, expect, it } from 'vitest';
import { type SyntaxNode, sourceFiles, sourceText, walkText } from '../source-files';

/** Attributes that people read or hear. */
const READ_ATTRIBUTES =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label)$/;
/** Attributes that hold what looks like words and is not: class names, drawings, relations. */
const SILENT_ATTRIBUTES = /^(class|d|viewBox|rel|style)$/;

/** Texts of a source file that a reader would see and that stand in no catalogue. */
function strayTexts(source: string): string[] {
  const stray: string[] = [];
  walkText(source, (node, parents) => {
    const text = textOf(node);
    if (text === null || !/\p{L}/u.test(text)) return;
    if (isRead(node, parents) || isProse(text, parents)) stray.push(text.trim());
  });
  return stray;
}

function textOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateElement') return null;
  const { value } = node;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : null;
}

/** True for what stands directly in an element or in an attribute that is read. */
function isRead(node: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (node.type === 'JSXText') return true;
  const [holder, ...others] = parents.filter(
    ({ type }) =>
      type !== 'TemplateLiteral' && type !== 'ConditionalExpression' && type !== 'LogicalExpression',
  );
  if (holder?.type === 'JSXAttribute') return READ_ATTRIBUTES.test(nameOf(holder));
  if (holder?.type !== 'JSXExpressionContainer') return false;
  const [element] = others;
  return element?.type === 'JSXAttribute' ? READ_ATTRIBUTES.test(nameOf(element)) : true;
}

/** True for anything that reads like a phrase: letters, a blank, letters. Errors are for developers. */
function isProse(text: string, parents: readonly SyntaxNode[]): boolean {
  if (!/\p{L}{2,} \p{L}{2,}/u.test(text)) return false;
  if (parents.some(({ type }) => type === 'ImportDeclaration')) return false;
  if (parents.some((parent) => parent.type === 'JSXAttribute' && SILENT_ATTRIBUTES.test(nameOf(parent))))
    return false;
  if (parents.some((parent) => isCallOf(parent, 'Error') || isCallOf(parent, 'error'))) return false;
  return !/^ ?(sign|action|part|fate)\b/.test(text);
}

function isCallOf(node: SyntaxNode, name: string): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return JSON.stringify(node.callee).includes(`"name":"${name}"`);
}

function nameOf(attribute: SyntaxNode): string {
  const { name } = attribute;
  return typeof name === 'object' && name !== null && 'name' in name ? String(name.name) : '';
}

describe('what people read', () => {
  const files = ['ui', 'entrypoints', 'explain']
    .flatMap(sourceFiles)
    .filter((path) => !path.startsWith('explain/words/'));

  it.each(files)('stands in the catalogues: %s', (file) => {
    const stray = strayTexts(sourceText(file));
    // Proper names of services are the same in every language.
    expect(file === 'explain/names.ts' ? [] : stray).toEqual([]);
  });

  it.each([
    ['text in an element', 'const a = <p>Hello</p>;'],
    ['text in braces', "const a = <p>{'Hello'}</p>;"],
    ['text behind a condition', "const a = <p>{ok && 'Hello'}</p>;"],
    ['text in a template', 'const a = <p>{`Hello $' + '{name}`}</p>;'],
    ['a label', 'const a = <p aria-label="Hello" />;'],
    ['a title in braces', "const a = <p title={ok ? 'Hello' : other} />;"],
    ['a phrase anywhere', "const note = 'two words';"],
  ])('would be found otherwise: %s', (_, source) => {
    expect(strayTexts(source)).not.toEqual([]);
  });

  it.each([
    ['class names', 'const a = <p class="two words" />;'],
    ['signs', 'const a = <p> · {name}</p>;'],
    ['keys', "const a = <p>{words('app.name')}</p>;"],
    ['errors', "throw new Error('Expected a root element.');"],
  ])('is told from what nobody reads: %s', (_, source) => {
    expect(strayTexts(source)).toEqual([]);
  });
});
