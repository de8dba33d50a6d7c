import { type Message, message } from '../../explain/message';

/** A moment after the load began: in milliseconds below a second, in seconds above. */
export function timeInWords(milliseconds: number): Message {
  if (milliseconds < 1_000) return message('picture.milliseconds', { number: Math.round(milliseconds) });
  return message('picture.seconds', { number: Math.round(milliseconds / 10) / 100 });
}
