import type { FailureRule } from '../../relive/failure-rules';
import { api } from '../api';

/** Makes these the only rules of a tab, all at once. @param make is given the first number that is free. */
export async function replaceRules(
  tabId: number,
  make: (firstId: number) => readonly FailureRule[],
): Promise<void> {
  const known = await api.declarativeNetRequest.getSessionRules();
  const free = known.reduce((most, { id }) => Math.max(most, id), 0) + 1;
  await api.declarativeNetRequest.updateSessionRules({
    removeRuleIds: known.filter((rule) => rule.condition.tabIds?.includes(tabId)).map(({ id }) => id),
    addRules: [...make(free)],
  });
}

/** Removes the rules of all tabs but these: a crash may have left them. */
export async function removeRulesBut(tabIds: ReadonlySet<number>): Promise<void> {
  const known = await api.declarativeNetRequest.getSessionRules();
  const stray = known.filter((rule) => !rule.condition.tabIds?.some((tabId) => tabIds.has(tabId)));
  if (stray.length === 0) return;
  await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: stray.map(({ id }) => id) });
}
