/** How far living through an outage has come in a tab. `hosts` counts those that fail. */
export type ReliveState =
  /** The undisturbed loads are taken, one after the other. */
  | { stage: 'before'; load: 1 | 2; since: number }
  /** Hosts fail, and what comes of it is being measured. */
  | { stage: 'during'; since: number; until: number; hosts: number }
  /** It was measured; hosts go on failing in this tab until it is restored. From private windows no record is kept. */
  | { stage: 'living'; since: number; record: string | null; hosts: number }
  /** Nothing fails any more. */
  | { stage: 'ended'; record: string | null; why: ReliveEnd };

/** Why it ended. */
export const RELIVE_ENDS = [
  /** The user restored the page. */
  'restored',
  /** The tab went to another site. */
  'left-site',
  /** The site's service worker goes on answering for the page, where nothing can be made to fail. */
  'kept-by-worker',
  /** The tab was closed, or its page went away before anything was measured. */
  'gone',
  /** The undisturbed page did not arrive. */
  'page-missing',
  /** The browser refused what has to be done. */
  'refused',
  /** The background was ended in the middle of measuring. */
  'interrupted',
] as const;
export type ReliveEnd = (typeof RELIVE_ENDS)[number];
