import type { listenForOrders } from './listen-for-orders';

/** What the script of the entry point `updating` leaves as a global of its name. */
declare const updating: { listenForOrders: typeof listenForOrders };
declare const importScripts: (...paths: string[]) => void;

// The same script serves the background, where it keeps lists by the extension's API: a worker has none and needs none.
Object.assign(self, { chrome: {} });
importScripts('/shared.js', '/updating.js');
updating.listenForOrders();
