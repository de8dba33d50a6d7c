import { type Message, message } from '../../explain/message';
import type { ReliveRecord } from '../../relive/relive-record';

/** Names of the browsers, the same in every language. */
export const BROWSER_NAMES: Readonly<Record<ReliveRecord['browser'], string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
};

/** When it was lived through, and in which browser. */
export function whenInWords({ startedAt, browser }: ReliveRecord): Message {
  const at = new Date(startedAt).toISOString();
  return message('compare.when', { date: { on: at }, time: { at }, browser: BROWSER_NAMES[browser] });
}
