import { api } from './api';
import { loadScripts, prepareScripts } from './own-script';
import { ensureWeeklyAlarm, NEXT_ALARM, WEEKLY_ALARM } from './weekly-lists';
import type { runWeekly } from './weekly-lists-run';

/** What the script of the entry point `updating` leaves as a global of its name. */
declare const updating: { runWeekly: typeof runWeekly };

const PATHS = ['/updating.js'];

/** Listens for the weekly update's alarms. What takes lists in is a script of its own, read when one rings. */
export function listenToWeeklyAlarms(): void {
  prepareScripts(PATHS);
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === WEEKLY_ALARM || name === NEXT_ALARM) void run(name);
  });
  const ensure = () => void ensureWeeklyAlarm();
  api.runtime.onStartup.addListener(ensure);
  api.runtime.onInstalled.addListener(ensure);
}

async function run(name: typeof WEEKLY_ALARM | typeof NEXT_ALARM): Promise<void> {
  await loadScripts(PATHS, () => typeof updating !== 'undefined');
  await updating.runWeekly(name === WEEKLY_ALARM);
}
