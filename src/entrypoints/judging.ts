import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compactHeaders } from '../attribute/compact-headers';
import { attributePage } from '../browser/attribute-page';
import { loadAddressMap, watchAddressMap } from '../browser/load-address-map';
import { outageTitle } from '../browser/outage-title';
import { createTabWork } from '../browser/tab-work';
import { summarizePage } from '../history/page-summary';

/**
 * The part of the background that judges: a file of its own, read when it is first needed. The report reads it, too,
 * once somebody brings recordings.
 */
export default defineUnlistedScript(() => ({
  ...{ attributePage, compactHeaders, createTabWork, outageTitle },
  ...{ loadAddressMap, summarizePage, watchAddressMap },
}));
