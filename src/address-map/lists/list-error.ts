/**
 * Why a fetched list was not taken:
 * `unreachable` no answer; `status` another status than 200; `html` a web page came instead; `truncated` it stops in
 * the middle; `shape` it is not built as its publisher builds it; `halved` it holds less than half of what the last one
 * held; `few` it holds fewer blocks than any real one; `default-route` it claims (nearly) the whole internet;
 * `too-large` more bytes than any real one; `stopped` the user stopped it; `storage` the browser would not keep it.
 */
export const LIST_FAILURES = [
  'unreachable',
  'status',
  'html',
  'truncated',
  'shape',
  'halved',
  'few',
  'default-route',
  'too-large',
  'stopped',
  'storage',
] as const;
export type ListFailure = (typeof LIST_FAILURES)[number];

/** A list that was refused; nothing that was kept before has changed. */
export class ListError extends Error {
  override name = 'ListError';

  /** @param seen what was found where something else was expected, bounded, never markup; empty where it says nothing. */
  constructor(
    readonly failure: ListFailure,
    readonly seen: string = '',
  ) {
    super(seen === '' ? failure : `${failure}: ${seen}`);
  }
}
