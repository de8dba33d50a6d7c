import type { Provenance } from './claim';

/** Whom a name belongs to. */
export interface NameOwner extends Provenance {
  /** Provider id of the owner. */
  provider: string;
  /** The owner's domain; all below it is the owner's too. */
  domain: string;
}

const DATE = '2026-11-24';

function owned(provider: string, source: string, domains: readonly string[]): NameOwner[] {
  return domains.map((domain) => ({ provider, domain, source, date: DATE }));
}

/**
 * Names of owners that run machines for others as well: who reads such a name expects the owner's own cloud or network
 * behind it. Only for that are they here; a name tells its owner, never the host. Sorted by provider, then domain.
 */
export const NAME_OWNERS: readonly NameOwner[] = [
  ...owned('aws', 'https://www.aboutamazon.com/what-we-do', [
    'alexa.com',
    'amazon-adsystem.com',
    'amazon.com',
    'images-amazon.com',
    'imdb.com',
    'media-amazon.com',
    'ssl-images-amazon.com',
    'twitch.tv',
  ]),
  ...owned('meta', 'https://www.meta.com/about/', [
    'cdninstagram.com',
    'facebook.com',
    'facebook.net',
    'fbcdn.net',
    'instagram.com',
    'whatsapp.com',
  ]),
  ...owned('oracle', 'https://www.oracle.com/corporate/acquisitions/', [
    'bkrtx.com',
    'bluekai.com',
    'moatads.com',
    'oracle.com',
  ]),
  ...owned('x', 'https://docs.x.com/', ['ads-twitter.com', 't.co', 'twimg.com', 'twitter.com', 'x.com']),
  ...owned('yahoo', 'https://www.yahooinc.com/', ['yahoo.com', 'yahooapis.com', 'yimg.com']),
];

const BY_DOMAIN: ReadonlyMap<string, NameOwner> = new Map(NAME_OWNERS.map((it) => [it.domain, it]));

/** Longest name that the Domain Name System knows. */
const LONGEST_NAME = 253;

/**
 * The provider that a host's name belongs to, or null: for most names.
 * @param host lower case, without a dot at its end; anything may come.
 */
export function ownerOf(host: string): NameOwner | null {
  if (host.length > LONGEST_NAME) return null;
  const last = host.lastIndexOf('.');
  return BY_DOMAIN.get(host.slice(host.lastIndexOf('.', last - 1) + 1)) ?? null;
}
