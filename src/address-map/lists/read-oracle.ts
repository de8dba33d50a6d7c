import { arrayIn, parseJson, textIn } from './json-parts';
import { listDate } from './list-date';
import type { ReadList } from './read-list';
import { regionInList } from './regions-in-lists';

/**
 * Reads Oracle's list, https://docs.oracle.com/en-us/iaas/Content/General/Concepts/addressranges.htm.
 *
 * @throws ListError with `truncated` or `shape`.
 */
export function readOracle(text: string): ReadList {
  const list = parseJson(text);
  const blocks = arrayIn(list, 'regions').flatMap((entry) => {
    const region = regionInList(textIn(entry, 'region'));
    return arrayIn(entry, 'cidrs').map((it) => ({
      block: textIn(it, 'cidr'),
      region,
      service: arrayIn(it, 'tags').includes('OBJECT_STORAGE') ? 'object-storage' : null,
      isEdge: false,
    }));
  });
  return { id: 'oracle', date: listDate(textIn(list, 'last_updated_timestamp')), blocks };
}
