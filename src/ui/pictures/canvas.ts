import type { Words } from '../../explain/words-of';

/** What a picture is drawn for: how wide, in which language. */
export interface Canvas {
  width: number;
  words: Words;
  isRtl: boolean;
}
