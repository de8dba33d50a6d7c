/** A text with `{placeholders}`. */
export type Text = string;

/** English tells one from many. */
export interface EnglishPlural {
  /** Name of the parameter that is counted. */
  readonly count: string;
  readonly one: Text;
  readonly other: Text;
}

/** Arabic tells six numbers apart; every one must be there. */
export interface ArabicPlural {
  readonly count: string;
  readonly zero: Text;
  readonly one: Text;
  readonly two: Text;
  readonly few: Text;
  readonly many: Text;
  readonly other: Text;
}

/** What the Arabic of an English catalogue has: every key, and a plural with its six forms for each plural. */
export type InArabic<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : ArabicPlural;
};

export type Entry = Text | EnglishPlural | ArabicPlural;
