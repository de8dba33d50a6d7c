import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenForOrders } from '../browser/listen-for-orders';
import { runWeekly } from '../browser/weekly-lists-run';

/**
 * What takes address lists in: every week for the background, when it is time, and for the worker of the options page.
 */
export default defineUnlistedScript(() => ({ listenForOrders, runWeekly }));
