import type { AddressAnswer, AddressMap, AddressMapSource } from '../address-answer';
import { NOT_AN_ADDRESS, parseAddress } from '../parse-address';
import type { ListKind } from './list-sources';
import { type OpenList, openList } from './open-list';
import type { PackedList } from './packed-list';

/**
 * Puts fetched lists before the embedded map. Of one address is said, by the first of these rules that says anything:
 *
 * 1. This machine's own and private addresses stay local; no list is asked.
 * 2. An official list that holds the address: first that of the provider that the embedded map names, then the others
 *    by id. What a list calls an edge is an edge.
 * 3. A geofeed that holds it, but only where the routing table (the embedded map, else the fetched network table)
 *    gives it to the same provider or to nobody: Linode's names addresses of Akamai's CDN, too.
 * 4. The embedded map. Where it names a provider whose official list is there and does not hold the address, the
 *    provider stays, but the region, which was geolocated, does not: somebody brought his own addresses along, and
 *    nobody publishes where they stand. Edges stay what they are, and so do the addresses with which Google serves its
 *    own, since its list is only about its cloud. A geofeed is not complete, so it takes nothing away.
 * 5. The network table, with the same rule for its regions.
 *
 * @param embedded the embedded map, or null where it could not be opened.
 * @returns null where there is neither a map nor a list.
 * @throws ListError when one of the lists is damaged.
 */
export function layerAddressMaps(
  embedded: AddressMap | null,
  packed: readonly PackedList[],
): AddressMap | null {
  if (packed.length === 0) return embedded;
  const lists = packed.map(openList).sort((a, b) => (a.citation.id < b.citation.id ? -1 : 1));
  const ofKind = (kind: ListKind): OpenList[] => lists.filter((it) => it.source.kind === kind);
  const official = ofKind('official');
  const geofeeds = ofKind('geofeed');
  const [networks] = ofKind('networks');
  const placeless = new Placeless(official);
  const parsed = new Uint32Array(3);

  return {
    built: embedded?.built ?? lists.map((it) => it.citation.date).sort()[0] ?? '',
    sources: [...(embedded?.sources ?? []), ...lists.map(sourceOf)],
    lookup(address) {
      const family = parseAddress(address, parsed);
      if (family === NOT_AN_ADDRESS) return 'not-an-address';
      const found = embedded?.lookup(address) ?? null;
      const known = found === 'not-an-address' ? null : found;
      if (known?.provider === 'local') return known;

      const own = official.find((it) => it.source.provider === known?.provider);
      const listed = own?.lookup(family, parsed) ?? null;
      if (listed) return listed;
      for (const list of official) {
        const answer = list === own ? null : list.lookup(family, parsed);
        if (answer) return answer;
      }

      const isNamed = known !== null && (known.provider !== 'other' || known.network !== null);
      const routed = isNamed ? known : (networks?.lookup(family, parsed) ?? known);
      for (const list of geofeeds) {
        if (routed && routed.provider !== list.source.provider) continue;
        const answer = list.lookup(family, parsed);
        if (answer) return answer;
      }
      return routed && placeless.of(routed);
    },
  };
}

/** Takes regions away that an official list, which is complete, does not confirm. */
class Placeless {
  readonly #providers: ReadonlySet<string | null>;
  readonly #made = new WeakMap<AddressAnswer, AddressAnswer>();

  constructor(official: readonly OpenList[]) {
    this.#providers = new Set(official.map((it) => it.source.provider));
  }

  /** @param answer one that no list gave. */
  of(answer: AddressAnswer): AddressAnswer {
    if (answer.region === null || answer.isEdge || !this.#providers.has(answer.provider)) return answer;
    const known = this.#made.get(answer);
    if (known) return known;
    const placeless = Object.freeze({ ...answer, region: null });
    this.#made.set(answer, placeless);
    return placeless;
  }
}

function sourceOf({ source: { name, licence }, citation: { date, url } }: OpenList): AddressMapSource {
  return { name, version: '', date, licence, url };
}
