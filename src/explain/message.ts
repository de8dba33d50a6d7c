import type { WordKey } from './words/en';

/** A moment, printed as a clock time in the reader's zone. */
export interface Moment {
  /** ISO time. */
  at: string;
  /** Given where the time is to be printed in UTC, whatever the reader's zone. */
  zone?: 'UTC';
}

/** A day, printed in full, or as day and month alone. */
export interface Day {
  /** ISO date, or a time on that day. */
  on: string;
  isShort?: true;
  /** Given where it is to be the day of a time in UTC, whatever the reader's zone. */
  zone?: 'UTC';
}

/**
 * What fills a placeholder. A string is a name (a host, a provider, a region) and never prose, so that it can be set
 * apart from the text around it; prose comes as a message of its own. A list is joined the way the language does it.
 */
export type Param = string | number | Moment | Day | Message | readonly Param[];

/** Something to say: a key of the catalogues and what fills its placeholders. Never ready-made prose. */
export interface Message {
  readonly key: WordKey;
  readonly params: Readonly<Record<string, Param>>;
}

/** Builds a message; the placeholders of its key must all be filled, which the compiler checks. */
export function message<Key extends WordKey>(key: Key, ...rest: MessageParams<Key>): Message {
  return { key, params: rest[0] ?? {} };
}

/** The arguments after the key: none where the words have no placeholder. */
export type MessageParams<Key extends WordKey> = [Placeholders<WordOf<Key>>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholders<WordOf<Key>>, Param>>];

type English = typeof import('./words/en').en &
  typeof import('./words/en-comparison').enComparison &
  typeof import('./words/en-pictures').enPictures &
  typeof import('./words/en-class').enClass &
  typeof import('./words/en-compare').enCompare &
  typeof import('./words/en-lessons').enLessons &
  typeof import('./words/en-recordings').enRecordings &
  typeof import('./words/en-web').enWeb;
type WordOf<Key extends WordKey> = English[Key];

/** Names in braces of a text, or of any of a plural's forms. */
type Placeholders<Entry> = Entry extends string
  ? NamesIn<Entry>
  : Entry extends { count: infer Count extends string; other: infer Other extends string }
    ? Count | NamesIn<Other>
    : never;
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
