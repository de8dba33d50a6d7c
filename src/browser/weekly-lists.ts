import { api } from './api';
import { readListSummaries } from './list-summaries';
import { checkWeeklyState, type WeeklyState } from './weekly-lists-state';

/*
 * The weekly update of address lists: a switch, off at first, and alarms that run while it is on. One comes every
 * week; the other, while lists are being taken in, a minute after each step, in case the browser ends the background
 * in the middle.
 */

export const WEEKLY_ALARM = 'address-lists-weekly';
export const NEXT_ALARM = 'address-lists-next';

const SWITCH = 'weekly-lists';
/** Of the last weekly update: when it began. */
export const LAST_WEEKLY = 'weekly-lists-last';

const STATE = 'weekly-lists-state';

const WEEK_IN_MINUTES = 7 * 24 * 60;
const MINUTE = 60_000;

/** Whether address lists are updated every week. */
export async function isWeekly(): Promise<boolean> {
  const stored = await api.storage.local.get(SWITCH);
  return stored[SWITCH] === true;
}

/** Switches the weekly update on or off. */
export async function setWeekly(isOn: boolean): Promise<void> {
  await api.storage.local.set({ [SWITCH]: isOn });
  if (isOn) return ensureWeeklyAlarm();
  await Promise.all([api.alarms.clear(WEEKLY_ALARM), api.alarms.clear(NEXT_ALARM)]);
}

/** Sets the alarm where it should be and is not: Firefox forgets alarms when it closes, Chrome when it updates. */
export async function ensureWeeklyAlarm(): Promise<void> {
  if (!(await isWeekly()) || (await api.alarms.get(WEEKLY_ALARM))) return;
  api.alarms.create(WEEKLY_ALARM, {
    when: firstTime(Date.now(), await lastTime()),
    periodInMinutes: WEEK_IN_MINUTES,
  });
}

/** How the weekly update stands, or how the last one ended. */
export async function readWeeklyState(): Promise<WeeklyState> {
  const stored = await api.storage.local.get(STATE);
  return checkWeeklyState(stored[STATE]);
}

export function writeWeeklyState(state: WeeklyState): Promise<void> {
  return api.storage.local.set({ [STATE]: state });
}

/** Calls back when the weekly update is switched or gets on. */
export function watchWeekly(onChange: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && [SWITCH, STATE].some((key) => Object.hasOwn(changes, key))) onChange();
  });
}

/**
 * When the next update is due.
 *
 * @param last when lists were last asked for, or null where they never were: it is then done at once.
 * @returns all times in milliseconds since 1970; never sooner than in a minute, so that a start is left in peace.
 */
export function firstTime(now: number, last: number | null): number {
  return Math.max(now + MINUTE, last === null ? 0 : last + WEEK_IN_MINUTES * MINUTE);
}

async function lastTime(): Promise<number | null> {
  const [summaries, stored] = await Promise.all([readListSummaries(), api.storage.local.get(LAST_WEEKLY)]);
  const times = [stored[LAST_WEEKLY], ...Object.values(summaries).map(({ fetchedAt }) => fetchedAt)]
    .map((time) => (typeof time === 'string' ? Date.parse(time) : Number.NaN))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? null : Math.max(...times);
}
