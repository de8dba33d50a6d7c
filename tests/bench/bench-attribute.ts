import type { AddressMap } from '../../src/address-map/address-answer';
import { attribute } from '../../src/attribute/attribute';
import { compactHeaders } from '../../src/attribute/compact-headers';
import { createAttributor } from '../../src/attribute/create-attributor';
import { type BenchRow, benchRow, median } from './bench-row';
import { type Response, recordedLikeResponses } from './responses';

/** Responses in one measured round, and how many rounds. */
const RESPONSES = 400;
const ROUNDS = 200;
const WARM_UP = 50;

/**
 * One response from its raw headers to its attribution: for a host that was never seen, and for one that was.
 * Every round has fresh strings, as a browser hands over fresh ones, and both are measured in turn.
 */
export function benchAttribute(map: AddressMap | null): BenchRow[] {
  const attributor = createAttributor(map);
  const fresh: number[] = [];
  const seen: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const strangers = recordedLikeResponses(RESPONSES, round);
    const regulars = recordedLikeResponses(RESPONSES, round, 'seen');
    const costs = [
      microseconds(strangers, (response) => attribute(inputOf(response), map)),
      microseconds(regulars, (response) => attributor(inputOf(response))),
    ] as const;
    if (round < WARM_UP) continue;
    fresh.push(costs[0]);
    seen.push(costs[1]);
  }
  return [
    benchRow('one response → attribution, host new', median(fresh), 'µs', 15),
    benchRow('one response → attribution, host seen', median(seen), 'µs', 1.5),
  ];
}

function inputOf({ host, address, headers }: Response) {
  return {
    host,
    address,
    addressSource: 'connection',
    headers: compactHeaders(headers),
    cnames: [],
  } as const;
}

/** Average time of one response of a round. What is done returns an object, so that nothing is left out. */
function microseconds(responses: readonly Response[], does: (response: Response) => object): number {
  let kept = 0;
  const start = performance.now();
  for (const response of responses) kept += does(response) ? 1 : 0;
  const elapsed = performance.now() - start;
  if (kept !== responses.length) throw new Error(`Expected ${responses.length} attributions, got ${kept}`);
  return (elapsed * 1000) / responses.length;
}
