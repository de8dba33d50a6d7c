/** A resolver that can be asked over HTTPS (RFC 8484). */
export interface Resolver {
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  url: string;
  /** Who runs it: a proper name. */
  operator: string;
  /** Where the operator says what becomes of the questions. */
  privacy: string;
  /** Where the address is documented. */
  source: string;
  /** ISO date on which this was looked up. */
  date: string;
}

/** The ones that are offered; another can be named. */
export const RESOLVERS: readonly Resolver[] = [
  {
    id: 'quad9',
    name: 'Quad9',
    url: 'https://dns.quad9.net/dns-query',
    operator: 'Quad9 Foundation',
    privacy: 'https://quad9.net/privacy/policy/',
    source: 'https://quad9.net/service/service-addresses-and-features/',
    date: '2026-11-24',
  },
  {
    id: 'cloudflare',
    name: 'Cloudflare 1.1.1.1',
    url: 'https://cloudflare-dns.com/dns-query',
    operator: 'Cloudflare, Inc.',
    privacy: 'https://developers.cloudflare.com/1.1.1.1/privacy/public-dns-resolver/',
    source: 'https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/',
    date: '2026-11-24',
  },
];

/** What is wrong with the address of a resolver. */
export type ResolverProblem = 'empty' | 'too-long' | 'not-an-address' | 'not-https' | 'has-credentials';

const LONGEST = 500;

/**
 * Checks the address of a resolver as a user typed it; the pattern `{?dns}`, with which many are published, may stand
 * at its end.
 */
export function checkResolverUrl(text: string): { url: string } | { problem: ResolverProblem } {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  if (typed.length > LONGEST) return { problem: 'too-long' };
  const bare = typed.endsWith('{?dns}') ? typed.slice(0, -'{?dns}'.length) : typed;
  if (!URL.canParse(bare)) return { problem: 'not-an-address' };
  const url = new URL(bare);
  if (url.protocol !== 'https:') {
    return { problem: url.protocol === 'http:' ? 'not-https' : 'not-an-address' };
  }
  if (url.username !== '' || url.password !== '') return { problem: 'has-credentials' };
  url.hash = '';
  return { url: url.href };
}
