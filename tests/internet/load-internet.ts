import { internetOfResolvers } from './dns/internet-of-resolvers';
import { NAME_SERVERS } from './dns/name-servers';
import { zoneOf } from './dns/zone';
import { internetOfHar, internetOfHarFile } from './har/internet-of-har';
import { type Internet, joinInternets } from './internet';
import { internetOfSites } from './internet-of-sites';
import { PROBE_HAR } from './probe-har';
import { PROBE_SITE } from './probe-site';
import { REPORTED_SITES } from './reported-sites';
import { CASES_SITE } from './sites/cases/cases-site';
import { DEMO_SITES } from './sites/index';
import { LISTED_SITE } from './sites/official-lists/listed-site';
import { officialListsInternet } from './sites/official-lists/official-lists-internet';

/**
 * All that the demo internet holds: the demo sites, the site and recording that its own tests use, recordings, and
 * resolvers that can be asked over HTTPS.
 *
 * @param hars HAR files to be replayed.
 */
export async function loadInternet(hars: readonly string[]): Promise<Internet> {
  const recorded = await Promise.all(hars.map((har) => internetOfHarFile(har)));
  const sites = internetOfSites([...DEMO_SITES, ...REPORTED_SITES, CASES_SITE, LISTED_SITE, PROBE_SITE]);
  const internet = joinInternets([
    sites,
    officialListsInternet(),
    internetOfHar(PROBE_HAR),
    ...recorded,
    // They are found under names of the same zone that they answer from.
    internetOfResolvers(() => zoneOf(internet, NAME_SERVERS)),
  ]);
  return internet;
}
