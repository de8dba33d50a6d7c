import type { Markup } from './document-markup';
import type { HarEntry } from './har-entry';
import { isEmbedded } from './har-role';
import { fileNameOf } from './names-in-script';

/** Recordings with more requests than this are judged by roles alone: their families would take too long. */
const MOST_ENTRIES = 20_000;

/** Who asked for whom in a recorded page. */
export interface HarFamily {
  /** All without which the entry would not have been asked for, near and far; the page's own document left out. */
  ancestorsOf(entry: HarEntry): ReadonlySet<HarEntry>;
  /** The embedded document that asked for it, or null for what the page itself asked for. */
  frameOf(entry: HarEntry): HarEntry | null;
}

const NONE: ReadonlySet<HarEntry> = new Set();

/**
 * Puts a page's entries into families: by the initiators that the recording names, else by what the markup, style
 * sheets and scripts name.
 * @param documents the page's document with the redirects that led to it.
 */
export function harFamily(
  entries: readonly HarEntry[],
  documents: readonly HarEntry[],
  markup: Markup | null,
): HarFamily {
  if (entries.length > MOST_ENTRIES) return { ancestorsOf: () => NONE, frameOf: () => null };
  const own = new Set(documents);
  const parents = new Map<HarEntry, readonly HarEntry[]>();
  const find = finders(entries, own, markup);
  for (const entry of entries) if (!own.has(entry)) parents.set(entry, find(entry));
  const known = new Map<HarEntry, ReadonlySet<HarEntry>>();

  function ancestorsOf(entry: HarEntry): ReadonlySet<HarEntry> {
    const before = known.get(entry);
    if (before) return before;
    const found = new Set<HarEntry>();
    const open = [...(parents.get(entry) ?? [])];
    for (let next = open.pop(); next; next = open.pop()) {
      if (next === entry || found.has(next)) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    known.set(entry, found);
    return found;
  }

  return {
    ancestorsOf,
    frameOf: (entry) => [...ancestorsOf(entry)].find(isEmbedded) ?? null,
  };
}

function finders(
  entries: readonly HarEntry[],
  own: ReadonlySet<HarEntry>,
  markup: Markup | null,
): (entry: HarEntry) => readonly HarEntry[] {
  const byUrl = new Map<string, HarEntry>();
  const byRedirect = new Map<string, HarEntry>();
  const byNamed = new Map<string, HarEntry[]>();
  const frames: HarEntry[] = [];
  const scripts: HarEntry[] = [];
  /** The first script that puts in what stands aside in the markup. */
  const lazyLoaders: HarEntry[] = [];
  for (const entry of entries) {
    if (!byUrl.has(entry.url)) byUrl.set(entry.url, entry);
    if (own.has(entry)) continue;
    if (entry.redirectsTo !== null) byRedirect.set(entry.redirectsTo, entry);
    if (isEmbedded(entry)) frames.push(entry);
    if (entry.mentions.size > 0) scripts.push(entry);
    if (entry.isLazyLoader && lazyLoaders.length === 0) lazyLoaders.push(entry);
    for (const address of [...entry.imports, ...entry.names]) {
      const naming = byNamed.get(address);
      if (naming) naming.push(entry);
      else byNamed.set(address, [entry]);
    }
  }
  const ownUrls = new Set([...own].map(({ url }) => url));
  const ownHosts = new Set([...own].map(({ host }) => host));
  const ownOrigins = new Set([...own].map(({ url }) => new URL(url).origin));

  return (entry) => {
    const redirecting = byRedirect.get(entry.url);
    if (redirecting && redirecting !== entry) return [redirecting];
    if (entry.askedBy.length > 0) return askers(entry);
    const frame = frameByReferrer(entry);
    if (frame) return [frame];
    const named = markup?.references.get(entry.url);
    if (named && !named.isLazy) return [];
    const naming = byNamed.get(entry.url)?.filter((one) => one !== entry);
    if (naming) return naming;
    return named ? lazyLoaders : mentioning(entry);
  };

  function askers(entry: HarEntry): HarEntry[] {
    return entry.askedBy.flatMap((address) => {
      const asker = ownUrls.has(address) ? undefined : byUrl.get(address);
      return asker && asker !== entry && !own.has(asker) ? [asker] : [];
    });
  }

  /** What a frame asks for names it as the referrer, or its origin where the two are of different ones. */
  function frameByReferrer(entry: HarEntry): HarEntry | undefined {
    const { referrer } = entry;
    if (referrer === null || ownUrls.has(referrer)) return undefined;
    const isRoot = referrer === `${new URL(referrer).origin}/`;
    if (isRoot && ownOrigins.has(new URL(referrer).origin)) return undefined;
    return frames.find(
      (frame) => frame !== entry && (frame.url === referrer || (isRoot && frame.url.startsWith(referrer))),
    );
  }

  /** The script before it that holds its file name, else the one that holds its host and nothing nearer. */
  function mentioning(entry: HarEntry): HarEntry[] {
    const name = fileNameOf(entry.url);
    const before = scripts.filter((script) => script !== entry && script.startedAt <= entry.startedAt);
    const script =
      (name === null ? undefined : before.find(({ mentions }) => mentions.has(name))) ??
      // Of the page's own host any script may speak.
      (ownHosts.has(entry.host)
        ? undefined
        : before.find((one) => one.host !== entry.host && one.mentions.has(entry.host)));
    return script ? [script] : [];
  }
}
