declare const importScripts: (...paths: string[]) => void;

// What knows headers, and what reading shares with the pages, come from the scripts that the background has them from.
// These look for the extension's API: a worker has none, and this needs none. To be imported before what reads them.
Object.assign(self, { chrome: {} });
importScripts('/shared.js', '/judging.js');

export {};
