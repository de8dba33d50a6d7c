import { greaterStake } from '../../observe/stake';
import { loadsOf } from '../har-role';
import { SOME } from './limits';
import type { Parts } from './part';

/** As much of the style sheets' bytes is a page's styling (as outcomes are measured). */
const MOST_STYLE = 0.8;

/** Style sheets that hold up nothing: by their share of all styling. */
export function weighStyles(parts: Parts): void {
  const styles = [...parts].filter(([entry, { role }]) => loadsOf(entry) === 'style' && role !== 'frame');
  const bytes = new Map<string, number>();
  for (const [entry] of styles) bytes.set(entry.host, (bytes.get(entry.host) ?? 0) + (entry.size ?? 0));
  const all = [...bytes.values()].reduce((sum, some) => sum + some, 0);
  for (const [entry, part] of styles) {
    if (part.role !== 'app' || all === 0) continue;
    const share = (bytes.get(entry.host) ?? 0) / all;
    part.stake = greaterStake(part.stake, share >= MOST_STYLE ? 'use' : share >= SOME ? 'part' : 'none');
  }
}
