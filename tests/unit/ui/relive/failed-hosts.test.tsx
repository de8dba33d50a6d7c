// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import { FailedHosts } from '../../../../src/ui/relive/failed-hosts';
import { WordsContext } from '../../../../src/ui/words-context';
import { reliveRecord } from '../../relive/records';

const words = createWords('en');

describe('a host that was made to fail', () => {
  it.each([
    ['is said to have failed whole where it was asked', 1, true, words('compare.host.whole')],
    [
      'is said to have failed in part where it was asked',
      0.4,
      true,
      words('compare.host.share', { share: 40 }),
    ],
    ['is said to have failed in nothing where it was not asked', 1, false, null],
  ])('%s', (_, share, isAsked, expected) => {
    const base = reliveRecord();
    const hosts = base.hosts.map((host) => ({ ...host, share }));
    const during = isAsked ? base.during : { ...base.during, failed: [] };
    act(() =>
      render(
        <WordsContext.Provider value={words}>
          <FailedHosts record={reliveRecord({ hosts, during })} />
        </WordsContext.Provider>,
        document.body,
      ),
    );
    const told = document.querySelector('[data-failed-host] .facts p')?.textContent ?? '';
    if (expected === null) expect(told).not.toContain('requests');
    else expect(told).toContain(expected);
  });
});
