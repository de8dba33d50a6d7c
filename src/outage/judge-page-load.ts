import type { AddressMap } from '../address-map/address-answer';
import { attribute } from '../attribute/attribute';
import type { PageLoad } from '../observe/page-load';
import { attributeLoad } from './attributed-load';
import { judgeLoad } from './judge-load';
import type { Scenario } from './scenario';
import type { Verdict } from './verdict';

/**
 * Says what an observed page would have lost in a scenario: attributes every exchange, takes what only measures or
 * advertises for invisible, and judges.
 * @param map null where the address map could not be read: headers and names then have to do.
 */
export function judgePageLoad(load: PageLoad, map: AddressMap | null, scenario: Scenario): Verdict {
  return judgeLoad(
    attributeLoad(load, (input) => attribute(input, map)),
    scenario,
  );
}
