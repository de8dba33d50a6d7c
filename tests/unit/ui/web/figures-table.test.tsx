// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import { FiguresTable } from '../../../../src/ui/web/figures-table';
import { WordsContext } from '../../../../src/ui/words-context';

const figures = {
  columns: ['site', 'page loads'],
  rows: Array.from({ length: 60 }, (_, index) => [`site${index}.example`, index]),
};
const rows = () => document.querySelectorAll('tbody tr').length;

describe('a long table', () => {
  afterEach(() => render(null, document.body));

  it('is folded on the screen until all of it is asked for, and whole on paper', async () => {
    await act(() =>
      render(
        <WordsContext.Provider value={createWords('en')}>
          <FiguresTable title="Sites" figures={figures} most={15} />
        </WordsContext.Provider>,
        document.body,
      ),
    );
    expect(rows()).toBe(15);
    await act(() => void dispatchEvent(new Event('beforeprint')));
    expect(rows()).toBe(60);
    await act(() => void dispatchEvent(new Event('afterprint')));
    expect(rows()).toBe(15);
    await act(() => document.querySelector<HTMLElement>('[data-action="all-rows"]')?.click());
    expect(rows()).toBe(60);
  });
});
