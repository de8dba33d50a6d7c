import './read-judging';
import type { compactHeaders } from '../../attribute/compact-headers';
import { listenForRecordings } from './read-dropped-file';

/** What the script of the entry point `judging` leaves as a global of its name. */
declare const judging: { compactHeaders: typeof compactHeaders };

listenForRecordings(judging.compactHeaders);
