/** What is missed: pictures from this area on, in CSS pixels (as outcomes are measured). */
export const SEEN_AREA = 5_000;
/** Bytes from which on something of unknown size is taken to be seen. */
export const SEEN_BYTES = 2_500;
/** Most of a page's words, and as many as are missed (as outcomes are measured). */
export const MOST = 0.5;
export const SOME = 0.03;
/** As many words fill enough of the first screen for another typeface to be seen. */
export const TEXT_WORDS = 100;
