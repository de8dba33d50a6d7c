import type {
  FailedRequest,
  PageContents,
  ProbedControl,
  StyleSheetPart,
  VisiblePart,
} from './page-snapshot';

type Words = PageContents['words'];

/** Share of the words, 0–1, that both undisturbed loads had and the disturbed one has not. */
export function goneWords(first: Words, second: Words, during: Words): number {
  const again = new Map(second);
  const left = new Map(during);
  let before = 0;
  let gone = 0;
  for (const [hash, count] of first) {
    const steady = Math.min(count, again.get(hash) ?? 0);
    before += steady;
    gone += Math.max(0, steady - (left.get(hash) ?? 0));
  }
  return before === 0 ? 0 : gone / before;
}

/** Share of the style sheets' bytes, 0–1, that came both times and now does not. */
export function goneStyles(
  first: readonly StyleSheetPart[],
  second: readonly StyleSheetPart[],
  during: readonly StyleSheetPart[],
): number {
  const again = loadedUrls(second);
  const left = loadedUrls(during);
  const before = new Map(
    first.flatMap(({ url, bytes, isLoaded }) => {
      const key = withoutQuery(url);
      return isLoaded && again.has(key) ? [[key, bytes] as const] : [];
    }),
  );
  const total = sum(before.values());
  const gone = sum([...before].flatMap(([url, bytes]) => (left.has(url) ? [] : [bytes])));
  return total === 0 ? 0 : gone / total;
}

type Probed = readonly ProbedControl[] | null | undefined;

/** Of the controls that answered a click in both undisturbed loads, those that don't, or are not there. */
export function deadControls(
  first: Probed,
  second: Probed,
  during: Probed,
): { count: number; share: number } {
  if (!first || !second || !during) return { count: 0, share: 0 };
  const again = aliveOnes(second);
  const left = aliveOnes(during);
  const before = [...aliveOnes(first)].filter((name) => again.has(name));
  const count = before.filter((name) => !left.has(name)).length;
  return { count, share: before.length === 0 ? 0 : count / before.length };
}

function aliveOnes(probed: readonly ProbedControl[]): Set<string> {
  return new Set(probed.flatMap(({ name, isAlive }) => (isAlive ? [name] : [])));
}

/** A picture, frame, background or video that could be seen and is not there any more. */
export type GonePart = Omit<VisiblePart, 'isLoaded'>;

/** What was to be seen both times and now is not, largest first: by address, since scripts may have built it. */
export function goneParts(
  first: readonly VisiblePart[],
  second: readonly VisiblePart[],
  during: readonly VisiblePart[],
): GonePart[] {
  const again = areas(second);
  const left = areas(during);
  const gone: GonePart[] = [];
  for (const [key, part] of areas(first)) {
    const steady = Math.min(part.area, again.get(key)?.area ?? 0);
    // A part that is only drawn smaller or larger is there.
    if (steady > 0 && !left.has(key)) gone.push({ kind: part.kind, url: part.url, area: steady });
  }
  return gone.sort((a, b) => b.area - a.area);
}

/** Requests that failed now and did not fail undisturbed. */
export function newFailures(
  first: readonly FailedRequest[],
  second: readonly FailedRequest[],
  during: readonly FailedRequest[],
): FailedRequest[] {
  const known = new Set([...first, ...second].map(({ url, loads }) => `${loads} ${withoutQuery(url)}`));
  return during.filter(({ url, loads }) => !known.has(`${loads} ${withoutQuery(url)}`));
}

function areas(parts: readonly VisiblePart[]): Map<string, VisiblePart> {
  const byUrl = new Map<string, VisiblePart>();
  for (const part of parts) {
    if (!part.isLoaded) continue;
    const key = `${part.kind} ${withoutQuery(part.url)}`;
    byUrl.set(key, { ...part, area: part.area + (byUrl.get(key)?.area ?? 0) });
  }
  return byUrl;
}

function loadedUrls(sheets: readonly StyleSheetPart[]): Set<string> {
  return new Set(sheets.filter(({ isLoaded }) => isLoaded).map(({ url }) => withoutQuery(url)));
}

/** Queries carry times and random numbers. */
function withoutQuery(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? url;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
