import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layerLists } from '../browser/layer-lists';
import { dropList, mendListStore, storeList } from '../browser/list-store';
import { listenForOrders } from '../browser/listen-for-orders';
import { runWeekly } from '../browser/weekly-lists-run';

/**
 * What takes address lists in (every week for the background, when it is time, and for the worker of the options page),
 * keeps them, and puts them before the embedded map.
 */
export default defineUnlistedScript(() => ({
  ...{ listenForOrders, runWeekly },
  ...{ layerLists, storeList, dropList, mendListStore },
}));
