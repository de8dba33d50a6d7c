import { type Message, message } from '../explain/message';

/** A stretch of time in the reader's zone and in UTC, or once where both are the same. */
export function spanInWords({ from, to }: { from: string; to: string }): Message {
  const utc = message('time.span-utc', { from: { at: from, zone: 'UTC' }, to: { at: to, zone: 'UTC' } });
  if (new Date(from).getTimezoneOffset() === 0) return utc;
  const span = message('time.span', { from: { at: from }, to: { at: to } });
  return message('time.both-zones', { span, utc });
}
