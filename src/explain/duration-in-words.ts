import { type Message, message } from './message';

/** A length of time in the largest unit that it fills, rounded down: never longer than it is. */
export function durationInWords(seconds: number): Message {
  if (seconds < 60) return message('time.seconds', { seconds: Math.floor(seconds) });
  if (seconds < 3600) return message('time.minutes', { minutes: Math.floor(seconds / 60) });
  if (seconds < 2 * 86_400) return message('time.hours', { hours: Math.floor(seconds / 3600) });
  return message('time.days', { days: Math.floor(seconds / 86_400) });
}
