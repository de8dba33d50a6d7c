import type { AddressMap } from '../../../src/address-map/address-answer';
import { createAttributor } from '../../../src/attribute/create-attributor';
import { summarizePage } from '../../../src/history/page-summary';
import { writePage } from '../../../src/history/write-page';
import { attributeLoad } from '../../../src/outage/attributed-load';
import { firstVisit } from './first-visit';
import { DEMO_SITES } from './index';

/** The first visit to each demo site as the lessons ship it: by host, in the written form of the history. */
export function lessonPages(map: AddressMap): Record<string, string> {
  const attribute = createAttributor(map);
  return Object.fromEntries(
    DEMO_SITES.map((site, index) => {
      const page = summarizePage(attributeLoad(firstVisit(site), attribute), index);
      if (page === null) throw new Error(`Expected a summary of ${site.host}.`);
      return [page.host, writePage(page.groups)];
    }),
  );
}
