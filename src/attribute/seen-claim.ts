import type { Claim } from '../knowledge/claim';
import type { Header } from '../observe/page-load';
import type { Confidence } from './attribution';
import { readHeaders } from './compact-headers';
import { rankOf } from './confidence';
import { matchName } from './name-index';

/** A rule of the knowledge base that a request obeys. */
export interface SeenClaim {
  kind: 'header' | 'name' | 'cname';
  /** What was seen: "server: AmazonS3", "d111111abcdef8.cloudfront.net". */
  detail: string;
  source: string;
  /** ISO date on which the rule was entered or last checked. */
  date: string;
  claim: Claim;
  /** The region that the rule or the value gives, `global` for edges, or null. */
  region: string | null;
  weight: Confidence;
}

/** How many names behind a name are looked at. */
const MOST_CNAMES = 16;
/** Longest detail of a piece of evidence. */
const LONGEST_DETAIL = 120;

/** Everything that headers and names say, the surest first; of equals the header, then the name nearest to the address. */
export function seenClaims(host: string, cnames: readonly string[], headers: Iterable<Header>): SeenClaim[] {
  const seen = readHeaders(headers).map(({ signature, header, region }): SeenClaim => {
    const [name, value] = header;
    return {
      kind: 'header',
      detail: bounded(value === '' ? name : `${name}: ${value}`),
      source: signature.source,
      date: signature.date,
      claim: signature.says,
      region: region ?? signature.says.region,
      weight: signature.says.weight,
    };
  });
  for (const cname of cnames.slice(0, MOST_CNAMES).reverse()) addName(seen, 'cname', cname);
  addName(seen, 'name', host);
  return seen.length < 2 ? seen : seen.sort((a, b) => rankOf(b.weight) - rankOf(a.weight));
}

function addName(seen: SeenClaim[], kind: 'name' | 'cname', name: string): void {
  const match = matchName(name.toLowerCase());
  if (!match) return;
  const { source, date, says } = match.rule;
  seen.push({
    kind,
    detail: bounded(name),
    source,
    date,
    claim: says,
    region: match.region ?? says.region,
    // A host's own name tells its owner; the name it is sent on to tells who answers.
    weight: kind === 'cname' && says.weight === 'likely' ? 'certain' : says.weight,
  });
}

/** Cuts what was seen to the length that a piece of evidence may have. */
export function bounded(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}
