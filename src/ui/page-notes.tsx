import { message } from '../explain/message';
import type { WordKey } from '../explain/words/en';
import type { Exchange, PageLoad } from '../observe/page-load';
import { Says } from './says';

/** What the reader must know about this page load before trusting the picture: gaps, cache, private window. */
export function PageNotes({ load, isMapBroken }: { load: PageLoad; isMapBroken: boolean }) {
  const keys = notesOf(load, isMapBroken);
  if (keys.length === 0) return null;
  return (
    <ul class="notes">
      {keys.map((key) => (
        <li key={key} data-note={key}>
          <Says message={message(key)} />
        </li>
      ))}
    </ul>
  );
}

type NoteKey = Extract<WordKey, `note.${string}` | `gap.${string}`>;

function notesOf(load: PageLoad, isMapBroken: boolean): NoteKey[] {
  const notes: NoteKey[] = [];
  if (!load.complete) notes.push('note.loading');
  if (isMapBroken) notes.push('note.map-broken');
  if (isAllCached(load.exchanges)) notes.push('note.all-cached');
  for (const gap of new Set(load.gaps)) notes.push(`gap.${gap}`);
  if (load.isPrivate) notes.push('note.private');
  return notes;
}

/** True where not one request was answered over the network. */
export function isAllCached(exchanges: readonly Exchange[]): boolean {
  return (
    exchanges.length > 0 && exchanges.every(({ cached, roles }) => cached > 0 && cached >= requestsIn(roles))
  );
}

function requestsIn(roles: Exchange['roles']): number {
  return Object.values(roles).reduce((sum, count) => sum + count, 0);
}
