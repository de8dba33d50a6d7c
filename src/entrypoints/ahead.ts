import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../browser/ask-ahead';

/** Read before all else by popup and report: the background works out its answer while they are still being read. */
export default defineUnlistedScript(() => askAhead());
