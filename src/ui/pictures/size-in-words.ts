import { type Message, message } from '../../explain/message';

/** A number of bytes as people read it, in steps of a thousand, as browsers count them. */
export function sizeInWords(bytes: number): Message {
  if (bytes < 1_000) return message('picture.bytes', { bytes });
  if (bytes < 999_500) return message('picture.kilobytes', { number: inSteps(bytes / 1_000) });
  return message('picture.megabytes', { number: inSteps(bytes / 1_000_000) });
}

/** Two figures are enough. */
function inSteps(number: number): number {
  return number < 10 ? Math.round(number * 10) / 10 : Math.round(number);
}
