import { arrayIn, parseJson, textIn } from './json-parts';
import { listDate } from './list-date';
import { type RankedBlock, withoutCovered } from './ranked-blocks';
import type { ReadList } from './read-list';
import { regionInList } from './regions-in-lists';

/** What a service of the list means here. A higher rank says more of what answers. */
interface Meaning {
  service: string | null;
  isEdge: boolean;
  rank: number;
}

/** Part of every other service; only what no other claims is told by it. */
const SUPERSET = 'AMAZON';

const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  [SUPERSET, { service: null, isEdge: false, rank: 0 }],
  // Whatever runs on rented machines, load balancers among them.
  ['EC2', { service: 'ec2', isEdge: false, rank: 2 }],
  ['API_GATEWAY', { service: 'api-gateway', isEdge: false, rank: 3 }],
  ['DYNAMODB', { service: 'dynamodb', isEdge: false, rank: 3 }],
  ['IOT_CORE', { service: 'iot', isEdge: false, rank: 3 }],
  ['S3', { service: 's3', isEdge: false, rank: 3 }],
  // Edges stand near the visitor, also those that the list puts into a region.
  ['CLOUDFRONT', { service: 'cloudfront', isEdge: true, rank: 4 }],
  ['CLOUDFRONT_ORIGIN_FACING', { service: 'cloudfront', isEdge: true, rank: 4 }],
  ['GLOBALACCELERATOR', { service: 'global-accelerator', isEdge: true, rank: 4 }],
  ['ROUTE53', { service: 'route53', isEdge: true, rank: 4 }],
]);
/** A service that no page loads anything from. */
const UNNAMED: Meaning = { service: null, isEdge: false, rank: 1 };

/**
 * Reads AWS's list, https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-syntax.html.
 * A block that a wider one of the same region covers is left out if that one says more of the service.
 *
 * @throws ListError with `truncated` or `shape`.
 */
export function readAws(text: string): ReadList {
  const list = parseJson(text);
  const blocks = [
    ...arrayIn(list, 'prefixes').map((it) => blockOf(it, 'ip_prefix')),
    ...arrayIn(list, 'ipv6_prefixes').map((it) => blockOf(it, 'ipv6_prefix')),
  ];
  return { id: 'aws', date: listDate(textIn(list, 'createDate')), blocks: withoutCovered(blocks) };
}

function blockOf(entry: unknown, name: string): RankedBlock {
  const { service, isEdge, rank } = MEANINGS.get(textIn(entry, 'service')) ?? UNNAMED;
  const region = regionInList(textIn(entry, 'region'));
  const isGlobal = isEdge || region === 'global';
  const block = textIn(entry, name);
  return { block, region: isGlobal ? 'global' : region, service, isEdge: isGlobal, rank };
}
