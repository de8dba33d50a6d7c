import type { compactHeaders } from '../../attribute/compact-headers';
import { listenForRecordings } from './read-dropped-file';

/** What the script of the entry point `judging` leaves as a global of its name. */
declare const judging: { compactHeaders: typeof compactHeaders };
declare const importScripts: (...paths: string[]) => void;

// What knows headers is read from the script that the background has it from, which looks for the extension's API: a
// worker has none, and this needs none.
Object.assign(self, { chrome: {} });
importScripts('/shared.js', '/judging.js');
listenForRecordings(judging.compactHeaders);
