import { type HistoryRecord, toRecord } from '../../src/history/history-record';
import { groupHosts } from '../../src/outage/host-groups';
import { edge, exchange, standing, unknown } from '../unit/outage/attributions';

const DAY = 86_400_000;
/** Over so many days they are spread. */
const DAYS = 80;
const PLACES = [
  standing('aws', 'us-east-1', 'elb'),
  standing('aws', 'eu-west-1'),
  standing('google', 'us-central1'),
  standing('azure', 'westeurope'),
  standing('hetzner', 'fsn1'),
  edge('cloudflare'),
  edge('fastly', { origin: { provider: 'aws', region: 'us-east-1', service: null, confidence: 'likely' } }),
  edge('akamai'),
  unknown,
];
const ROLES = ['image', 'app', 'data', 'font', 'beacon', 'blocking'] as const;

/** Page loads of somebody who visits many sites, most of their pages more than once; the same each time it is asked. */
export function largeHistory(loads: number, sites = 300, pages = 1_500, now = Date.now()): HistoryRecord[] {
  let state = 7;
  const chance = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const anyOf = <Value>(list: readonly Value[]): Value => {
    const found = list[chance(list.length)];
    if (found === undefined) throw new Error('Expected something to choose from.');
    return found;
  };
  const known = Array.from({ length: pages }, (_, number) => {
    const host = `www.site-${number % sites}.example`;
    const others = Array.from({ length: 3 + chance(25) }, () =>
      exchange(`h${chance(400)}.cdn${chance(40)}.example`, anyOf(PLACES), anyOf(ROLES)),
    );
    return { host, groups: groupHosts([exchange(host, anyOf(PLACES), 'document', 'image'), ...others]) };
  });
  return Array.from({ length: loads }, (_, number) => {
    const at = Math.round(now - ((loads - number) * DAYS * DAY) / loads);
    const page = known[number % pages];
    if (!page) throw new Error('Expected a page.');
    return toRecord({ at, tab: 1, ...page });
  });
}
