import { describe, expect, it } from 'vitest';
import { classFile } from '../../../../src/class-session/class-file';
import { historyFile } from '../../../../src/history/history-file';
import { readNamedPages } from '../../../../src/ui/compare/read-named-pages';
import { CLASS } from '../../class-session/classes';

const HISTORY = [
  ...historyFile(CLASS.contributions[0]?.pages.map((page) => ({ at: 5, tab: 1, ...page })) ?? []),
];

describe('a file to compare', () => {
  it('is a saved class, under the name of its session', async () => {
    const { name, pages } = await readNamedPages(new File([classFile(CLASS)], 'class.json'));
    expect(name).toBe(CLASS.session.name);
    expect(pages).toHaveLength(6);
  });

  it('is a history, under its own name', async () => {
    const { name, pages } = await readNamedPages(new File(HISTORY, 'spring.jsonl'));
    expect([name, pages.length]).toEqual(['spring', 3]);
  });

  it.each([classFile(CLASS).slice(0, -5), HISTORY.join('').slice(0, -50), 'hello'])(
    'is refused where it is damaged, or neither',
    async (text) => {
      await expect(readNamedPages(new File([text], 'a.json'))).rejects.toThrow(/^(expected|line|Expected)/);
    },
  );
});
