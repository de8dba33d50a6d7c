import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compactHeaders } from '../attribute/compact-headers';
import { attributePage } from '../browser/attribute-page';
import { watchAddressMap } from '../browser/load-address-map';
import { createToolbar } from '../browser/toolbar';

/** The part of the background that judges: a file of its own, read when it is first needed. */
export default defineUnlistedScript(() => ({
  attributePage,
  compactHeaders,
  createToolbar,
  watchAddressMap,
}));
