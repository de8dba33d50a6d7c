import { api } from './api';
import { loadUpdating, prepareUpdating } from './load-updating';
import { ensureWeeklyAlarm, NEXT_ALARM, WEEKLY_ALARM } from './weekly-lists';

/** Listens for the weekly update's alarms. What takes lists in is a script of its own, read when one rings. */
export function listenToWeeklyAlarms(): void {
  prepareUpdating();
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === WEEKLY_ALARM || name === NEXT_ALARM) void run(name);
  });
  const ensure = () => void ensureWeeklyAlarm();
  api.runtime.onStartup.addListener(ensure);
  api.runtime.onInstalled.addListener(ensure);
}

async function run(name: typeof WEEKLY_ALARM | typeof NEXT_ALARM): Promise<void> {
  const { runWeekly } = await loadUpdating();
  await runWeekly(name === WEEKLY_ALARM);
}
