import type { HeldUp } from './fault-maker';

/** Which tabs' pages are to be held is told to them by their documents' own headers: nothing else is there in time. */
export const HOLD_HEADER = 'outage-lens-hold';

/** What keeps all of a page waiting. */
export const ALL = '*';

/**
 * The header's value: whether the whole page waits, or what stands after scripts of these hosts.
 * @param hanging hosts that hang.
 */
export function holdHeader({ paint, body }: HeldUp, hanging: readonly string[]): string | null {
  if (hanging.some((host) => paint.includes(host))) return `${HOLD_HEADER};desc="${ALL}"`;
  const hosts = hanging.filter((host) => body.includes(host));
  return hosts.length > 0 ? `${HOLD_HEADER};desc="${hosts.join(' ')}"` : null;
}

/** What a page that is held asks of the background. */
export interface HoldWish {
  /** To be hidden, or shown again. */
  isOn: boolean;
  /** Scripts of the page were kept from running: whether it then has to be told that its document has ended. */
  tellsEnd?: boolean;
}
