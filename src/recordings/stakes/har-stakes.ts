import type { HarEntry } from '../har-entry';
import { loadsOf } from '../har-role';
import { ownPart } from './own-part';
import type { JudgedPage, Part } from './part';
import { passInOrder, passThroughLoad, passToAncestors } from './pass-on';
import { weighData } from './weigh-data';
import { weighPictures } from './weigh-pictures';
import { weighScripts } from './weigh-scripts';
import { weighStyles } from './weigh-styles';

/**
 * Says of each request of a recorded page what it is to the page and what of the page hangs on it, from what the
 * recording holds: the document's markup, style sheets, data and pictures as they arrived, who asked for whom, in
 * which order scripts run and what waits for the page to have loaded.
 */
export function harStakes(entries: readonly HarEntry[], page: JudgedPage): Map<HarEntry, Part> {
  const sheets = entries.filter((entry) => loadsOf(entry) === 'style' && !page.family.frameOf(entry));
  const styles = [...(page.markup ? [page.markup.fonts] : []), ...sheets.map(({ fonts }) => fonts)];
  const parts = new Map<HarEntry, Part>();
  for (const entry of entries) parts.set(entry, ownPart(entry, page, styles));
  weighPictures(parts, page);
  weighStyles(parts);
  weighData(parts, page);
  weighScripts(parts, page);
  passToAncestors(parts, page);
  passInOrder(parts, page);
  passThroughLoad(parts, page);
  return parts;
}
