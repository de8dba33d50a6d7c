import type { Finding } from '../relive/measured-outcome';
import type { ReliveRecord } from '../relive/relive-record';
import { type Message, message } from './message';

/** One thing that was measured, as a sentence with its figure. */
export function findingInWords({ id, value }: Finding, { measured, during }: ReliveRecord): Message {
  const { losses } = measured;
  const share = percent(value ?? 0);
  switch (id) {
    case 'no-document':
    case 'error-page':
    case 'one-colour':
      return message(`compare.found.${id}`);
    case 'no-paint':
      return value === null
        ? message('compare.found.no-paint')
        : message('compare.found.late', { time: secondsInWords(value) });
    case 'most-words':
    case 'words':
      return message('compare.found.words', { share });
    case 'most-styles':
      return message('compare.found.styles', { share });
    case 'styles-and-screen':
      return message('compare.found.styles-and-screen', { share, screen: percent(losses.screen ?? 0) });
    case 'most-controls':
      return message('compare.found.controls', { share });
    case 'dead-controls':
      return message('compare.found.dead-controls', { share });
    case 'parts': {
      const { width, height } = during.screenSize;
      return message('compare.found.parts', { share: percent((value ?? 0) / (width * height || 1)) });
    }
    case 'screen':
      return message('compare.found.screen', { share });
    case 'late-paint':
      return message('compare.found.late-paint', {
        time: secondsInWords(value ?? 0),
        before: secondsInWords(losses.firstPaint.before ?? 0),
      });
    case 'requests':
      return message('compare.found.requests', { requests: value ?? 0 });
  }
}

/** A share as a whole number of percent: never none of something, nor all where a part is left. */
export function percent(share: number): number {
  if (share <= 0) return 0;
  return share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : Math.round(share * 100);
}

/** A length of time in seconds, to a tenth where that tells something. */
export function secondsInWords(milliseconds: number): Message {
  return message('compare.seconds', { seconds: seconds(milliseconds) });
}

/** To a tenth of a second below a minute. */
export function seconds(milliseconds: number): number {
  return milliseconds < 60_000 ? Math.round(milliseconds / 100) / 10 : Math.round(milliseconds / 1000);
}
