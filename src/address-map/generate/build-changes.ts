import { EDGE_BLOCKS } from '../../knowledge/edge-blocks';
import { REGIONAL_BLOCKS } from '../../knowledge/regional-blocks';
import { REGION_PLACES, type RegionPlace } from '../../knowledge/regions';
import type { AddressAnswer } from '../address-answer';
import type { Change } from '../pack-changes';
import { type Cells, cellsOfBlock, type Family } from './cells';
import type { Network } from './choose-networks';
import { islandTest } from './islands';
import { LOCAL_BLOCKS } from './local-blocks';
import { type CityData, placeCells } from './place-cells';
import { joined, layOver, type Segment } from './segments';
import { smoothRegions } from './smooth-regions';

const LOCAL: AddressAnswer = { provider: 'local', region: null, service: null, isEdge: false, network: null };

/**
 * The map of one family: who announces an address, in which region it stands, and on top of that the edges, which
 * share networks with regions, and this machine's own and private addresses.
 *
 * @param announced ascending runs of cells.
 */
export function buildChanges(
  announced: readonly Segment<Network>[],
  family: Family,
  cities: CityData,
): Change[] {
  const answers = new AnswerPool();
  const networks = byNetwork(layOver(announced, regionalIn(family)));
  const islandTestOf = (provider: string): ((run: Cells) => boolean) => {
    const its = [...networks].filter(([{ answer }]) => answer.provider === provider);
    return islandTest(
      provider,
      its.flatMap(([, runs]) => runs),
      family,
    );
  };
  const located = joined(
    [...networks].flatMap(([{ answer, places, isPublished }, runs]) => {
      if (!places) return runs.map(({ first, last }) => ({ first, last, value: answers.same(answer) }));
      const isIsland = isPublished ? () => false : islandTestOf(answer.provider);
      return locate(answer, places, runs, isIsland, family, cities, answers);
    }),
  );
  const withEdges = layOver(located, edgesOf(family, answers));
  return changesIn(joined(layOver(withEdges, localOf(family, answers))));
}

function byNetwork(announced: readonly Segment<Network>[]): Map<Network, Segment<Network>[]> {
  const groups = new Map<Network, Segment<Network>[]>();
  for (const segment of announced) {
    const group = groups.get(segment.value);
    if (group) group.push(segment);
    else groups.set(segment.value, [segment]);
  }
  return groups;
}

/** Published blocks of regions, as if they were networks of their own. */
function regionalIn(family: Family): Segment<Network>[] {
  return joined(
    REGIONAL_BLOCKS.flatMap(({ provider, region, blocks }) => {
      const places = region === null ? (REGION_PLACES.get(provider) ?? null) : null;
      const answer = { provider, region, service: null, isEdge: false, network: null };
      return segmentsOf(blocks, family, { answer, places, isPublished: true });
    }),
  );
}

function locate(
  answer: AddressAnswer,
  places: readonly RegionPlace[],
  runs: readonly Cells[],
  isIsland: (run: Cells) => boolean,
  family: Family,
  cities: CityData,
  answers: AnswerPool,
): Segment<AddressAnswer>[] {
  const islands = runs.filter(isIsland);
  const mainland = runs.filter((it) => !isIsland(it));
  const placed = smoothRegions([...placeCells(mainland, family, cities, places)], answer.provider);
  for (const { first, last } of islands) placed.push({ first, last, value: null });
  return placed.map(({ first, last, value }) => ({
    first,
    last,
    value: answers.same({ ...answer, region: value }),
  }));
}

function edgesOf(family: Family, answers: AnswerPool): Segment<AddressAnswer>[] {
  return joined(
    EDGE_BLOCKS.flatMap(({ provider, region, service, isEdge, blocks }) => {
      const value = answers.same({ provider, region, service, isEdge, network: null });
      return segmentsOf(blocks, family, value);
    }),
  );
}

function localOf(family: Family, answers: AnswerPool): Segment<AddressAnswer>[] {
  return joined(segmentsOf(LOCAL_BLOCKS, family, answers.same(LOCAL)));
}

/** The blocks of one family in a list separated by white space. */
function segmentsOf<Value>(blocks: string, family: Family, value: Value): Segment<Value>[] {
  return blocks
    .trim()
    .split(/\s+/)
    .map(cellsOfBlock)
    .filter((it) => it.family === family)
    .map(({ first, last }) => ({ first, last, value }));
}

/** Where the answer changes; nothing is known between segments that do not touch. */
function changesIn(segments: readonly Segment<AddressAnswer>[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const { first, last, value } of segments) {
    if (first > next) changes.push({ cell: next, answer: null });
    changes.push({ cell: first, answer: value });
    next = last + 1;
  }
  changes.push({ cell: next, answer: null });
  return changes.filter(({ answer }, index) => index > 0 || answer !== null);
}

/** One object for each distinct answer, so that equal ones can be told by identity. */
class AnswerPool {
  readonly #answers = new Map<string, AddressAnswer>();

  same(answer: AddressAnswer): AddressAnswer {
    const { provider, region, service, isEdge, network } = answer;
    const key = JSON.stringify([provider, region, service, isEdge, network]);
    const known = this.#answers.get(key) ?? answer;
    this.#answers.set(key, known);
    return known;
  }
}
