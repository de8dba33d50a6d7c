import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { summaryKey } from '../../../src/browser/list-summaries';
import { ensureWeeklyAlarm, firstTime, setWeekly, WEEKLY_ALARM } from '../../../src/browser/weekly-lists';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
const alarm = () => fakeBrowser.alarms.get(WEEKLY_ALARM);

describe('the weekly alarm', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is not there until it is wanted, and gone when it is not any more', async () => {
    await ensureWeeklyAlarm();
    expect(await alarm()).toBeUndefined();
    await setWeekly(true);
    expect((await alarm())?.periodInMinutes).toBe(WEEK / MINUTE);
    await setWeekly(false);
    expect(await alarm()).toBeUndefined();
  });

  it('is set again where the browser has forgotten it', async () => {
    await setWeekly(true);
    await fakeBrowser.alarms.clear(WEEKLY_ALARM);
    await ensureWeeklyAlarm();
    expect(await alarm()).toBeDefined();
  });

  it('waits a week from the last time that a list was fetched', async () => {
    const fetchedAt = new Date(Date.now() - 2 * 24 * 60 * MINUTE).toISOString();
    await fakeBrowser.storage.local.set({
      [summaryKey('aws')]: { date: '2026-09-01', fetchedAt, url: '', blocks: 1, bytes: 1 },
    });
    await setWeekly(true);
    expect((await alarm())?.scheduledTime).toBe(Date.parse(fetchedAt) + WEEK);
  });

  it.each([
    ['never asked for: in a minute', null, MINUTE],
    ['asked for just now: in a week', 0, WEEK],
    ['asked for long ago: in a minute', -3 * WEEK, MINUTE],
  ])('%s', (_, last, due) => {
    const now = Date.UTC(2026, 10, 24);
    expect(firstTime(now, last === null ? null : now + last)).toBe(now + due);
  });
});
