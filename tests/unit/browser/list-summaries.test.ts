import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  checkListSummary,
  readListSummaries,
  summaryKey,
  watchListSummaries,
} from '../../../src/browser/list-summaries';

const SUMMARY = {
  date: '2026-09-01',
  fetchedAt: '2026-09-02T10:11:12.000Z',
  url: 'https://ip-ranges.amazonaws.com/ip-ranges.json',
  blocks: 10_000,
  bytes: 200_000,
};

describe('summaries of stored lists', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are read back, and what is none counts as none', async () => {
    await fakeBrowser.storage.local.set({ [summaryKey('aws')]: SUMMARY, [summaryKey('google')]: 'x' });
    expect(await readListSummaries()).toEqual({ aws: SUMMARY });
  });

  it('are watched, other settings are not', async () => {
    const onChange = vi.fn();
    const stop = watchListSummaries(onChange);
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(onChange).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ [summaryKey('aws')]: SUMMARY });
    expect(onChange).toHaveBeenCalledTimes(1);
    stop();
    await fakeBrowser.storage.local.remove(summaryKey('aws'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each([
    [null],
    [[]],
    [{ ...SUMMARY, date: 'soon' }],
    [{ ...SUMMARY, date: 5 }],
    [{ ...SUMMARY, blocks: -1 }],
    [{ ...SUMMARY, bytes: '1' }],
    [{ ...SUMMARY, url: 'x'.repeat(501) }],
  ])('are refused where they are none: %j', (stored) => {
    expect(checkListSummary(stored)).toBeNull();
  });
});
