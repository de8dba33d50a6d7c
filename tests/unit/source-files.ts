import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'vitest/node';

const SOURCE = join(import.meta.dirname, '../../src');

/** A node of a syntax tree, as far as the tests about the source look at it. */
export type SyntaxNode = { type: string } & Record<string, unknown>;

/** Paths of the TypeScript files below a folder of `src`, relative to `src`. */
export function sourceFiles(folder = ''): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => relative(SOURCE, join(SOURCE, folder, path)).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

export function sourceText(path: string): string {
  return readFileSync(join(SOURCE, path), 'utf8');
}

/** Calls back with every node of a source file and those that it stands in, nearest first. */
export function walkText(
  text: string,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
): void {
  walk(parseAst(text, { lang: 'tsx' }), [], visit);
}

function walk(
  value: unknown,
  parents: readonly SyntaxNode[],
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, parents, visit);
    return;
  }
  if (!isNode(value)) return;
  visit(value, parents);
  for (const child of Object.values(value)) walk(child, [value, ...parents], visit);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
