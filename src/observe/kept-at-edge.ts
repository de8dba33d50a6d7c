/** Headers that tell how long a cache on the way may go on serving an answer. */
type RawHeader = { readonly name: string; readonly value?: string | undefined } | readonly [string, string];

/** A year: what is kept longer than that is kept for good. */
const LONGEST = 31_536_000;

const S_MAXAGE = /(?:^|[\s,])s-maxage="?(\d{1,10})/;
const MAX_AGE = /(?:^|[\s,])max-age="?(\d{1,10})/;
const STALE_IF_ERROR = /(?:^|[\s,])stale-if-error="?(\d{1,10})/;

interface CacheFacts {
  isKept: boolean;
  age: number;
  control: string;
}

/**
 * How long a cache between browser and origin would go on serving an answer if the origin were gone, by RFC 9111 and
 * RFC 5861: what is left of its lifetime, and what it may serve beyond it while there are errors behind.
 * @returns seconds; 0 where nothing shows that a cache has it.
 */
export function keptAtEdge(headers: Iterable<RawHeader>): number {
  const { isKept, age, control } = factsOf(headers);
  if (!isKept || /\b(?:no-store|private|no-cache)\b/.test(control)) return 0;
  const lifetime = secondsOf(control, S_MAXAGE) ?? secondsOf(control, MAX_AGE);
  if (lifetime === null) return 0;
  const beyond = secondsOf(control, STALE_IF_ERROR) ?? 0;
  return Math.min(LONGEST, Math.max(0, lifetime - age) + beyond);
}

function factsOf(headers: Iterable<RawHeader>): CacheFacts {
  const facts: CacheFacts = { isKept: false, age: 0, control: '' };
  for (const raw of headers) {
    const [name, value] = 'name' in raw ? [raw.name, raw.value ?? ''] : raw;
    // Most names are none of these: their length tells without making another text.
    if (name.length === 3 && name.toLowerCase() === 'age') {
      const age = /^\s*(\d{1,9})\s*$/.exec(value)?.[1];
      if (age !== undefined) facts.age = Number(age);
      // Zero is what an origin may say of itself.
      facts.isKept ||= facts.age > 0;
    } else if (name.length === 13 && name.toLowerCase() === 'cache-control') {
      facts.control = value.slice(0, 500).toLowerCase();
    } else if (/^(?:x-cache|cf-cache-status|cdn-cache|x-cache-status)$/i.test(name)) {
      facts.isKept ||= /\bhit\b|^(?:stale|updating|revalidated)$/i.test(value.slice(0, 200));
    }
  }
  return facts;
}

function secondsOf(control: string, directive: RegExp): number | null {
  const text = directive.exec(control)?.[1];
  return text === undefined ? null : Number(text);
}
