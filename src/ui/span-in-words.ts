import { type Message, message, type Param } from '../explain/message';

/** A stretch of time (ISO, UTC). */
export interface Span {
  from: string;
  to: string;
}

/**
 * A stretch of time in the reader's zone and in UTC, or once where both are the same.
 * @param day the whole of the incident: where it runs past midnight, times are told with their day.
 */
export function spanInWords(span: Span, day: Span): Message {
  const utc = message('time.span-utc', endsInWords(span, day, 'UTC'));
  if (isInUtc(span.from)) return utc;
  return message('time.both-zones', { span: message('time.span', endsInWords(span, day)), utc });
}

function endsInWords({ from, to }: Span, day: Span, zone?: 'UTC'): { from: Param; to: Param } {
  // Within one day its name is told once.
  const isOneDay = dayOf(from, zone) === dayOf(to, zone);
  return { from: momentInWords(from, day, zone), to: momentInWords(to, isOneDay ? { from, to } : day, zone) };
}

/** A clock time, with its day where the incident runs past midnight in that zone (the reader's own, or UTC). */
export function momentInWords(at: string, day: Span, zone?: 'UTC'): Param {
  const where = zone === undefined ? {} : { zone };
  if (dayOf(day.from, zone) === dayOf(day.to, zone)) return { at, ...where };
  return message('time.dated', { day: { on: at, isShort: true, ...where }, time: { at, ...where } });
}

/** True where the reader's clock shows UTC. */
export function isInUtc(at: string): boolean {
  return new Date(at).getTimezoneOffset() === 0;
}

function dayOf(iso: string, zone: 'UTC' | undefined): string {
  const time = new Date(iso);
  return zone === 'UTC' ? time.toUTCString().slice(0, 16) : time.toDateString();
}
