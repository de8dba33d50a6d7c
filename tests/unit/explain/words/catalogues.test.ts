import { describe, expect, it } from 'vitest';
import { ar } from '../../../../src/explain/words/ar';
import { en } from '../../../../src/explain/words/en';
import type { Entry } from '../../../../src/explain/words/entry';
import { sourceFiles, sourceText, walkText } from '../../source-files';

const ENGLISH: Record<string, Entry> = en;
const ARABIC: Record<string, Entry> = ar;
const KEYS = Object.keys(ENGLISH);

function textsOf(entry: Entry): string[] {
  if (typeof entry === 'string') return [entry];
  const { count: _, ...forms } = entry;
  return Object.values(forms);
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
}

function placeholdersOf(entry: Entry): string[] {
  const names = new Set(textsOf(entry).flatMap(placeholdersIn));
  if (typeof entry !== 'string') names.add(entry.count);
  return [...names].sort();
}

describe('the catalogues', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(ARABIC).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)('fill the same placeholders: %s', (key) => {
    const [english = '', arabic = ''] = [ENGLISH[key], ARABIC[key]];
    expect(placeholdersOf(arabic)).toEqual(placeholdersOf(english));
  });

  it('name placeholders in plain letters, which is all that the formatter fills', () => {
    const names = [...Object.values(ENGLISH), ...Object.values(ARABIC)].flatMap(placeholdersOf);
    expect(names.filter((name) => !/^[a-z]+$/.test(name))).toEqual([]);
  });

  it.each(KEYS.filter((key) => typeof ENGLISH[key] !== 'string'))(
    'have every form of a plural: %s',
    (key) => {
      const formsOf = (entry: Entry = '') => (typeof entry === 'string' ? [] : Object.keys(entry).sort());
      const wanted = (locale: string) =>
        [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories, 'count'].sort();
      expect(formsOf(ENGLISH[key])).toEqual(wanted('en'));
      expect(formsOf(ARABIC[key])).toEqual(wanted('ar'));
    },
  );

  it('leave no text empty', () => {
    const texts = [...Object.values(ENGLISH), ...Object.values(ARABIC)].flatMap(textsOf);
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('set names in Latin letters apart within Arabic', () => {
    const stray = Object.entries(ARABIC)
      // The one text that is meant to be in another language: that language's own name.
      .filter(([key]) => key !== 'options.language.en')
      .filter(([, entry]) =>
        textsOf(entry).some((text) =>
          /[a-z]/i.test(text.replace(/\u2068[^\u2069]*\u2069|\{[a-z]+\}|\|[a-z-]+\]/g, '')),
        ),
      );
    expect(stray.map(([key]) => key)).toEqual([]);
  });

  it('hold no words that nobody says', { timeout: 60_000 }, () => {
    const said = keysSaidInSource();
    expect(KEYS.filter((key) => !said(key))).toEqual([]);
  });
});

/** Tells of a key whether the source names it, whole or as a template such as `fate.${fate}`. */
function keysSaidInSource(): (key: string) => boolean {
  const whole = new Set<string>();
  const templates: RegExp[] = [];
  for (const file of sourceFiles().filter((path) => !path.startsWith('explain/words/'))) {
    walkText(sourceText(file), (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string') whole.add(node.value);
      if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return;
      const pieces = node.quasis.map((quasi: { value: { cooked: string } }) => quasi.value.cooked);
      // Keys begin with the name of what they speak of; a template that is all holes names nothing.
      if (!/^[a-z-]+\./.test(pieces[0] ?? '')) return;
      const pattern = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.]+');
      templates.push(new RegExp(`^${pattern}$`));
    });
  }
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}
