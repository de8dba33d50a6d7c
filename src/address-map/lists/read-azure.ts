import { arrayIn, memberOf, parseJson, textIn } from './json-parts';
import { ListError } from './list-error';
import { type RankedBlock, withoutCovered } from './ranked-blocks';
import type { ReadList } from './read-list';
import { azureRegion, regionInList } from './regions-in-lists';

const REGIONS = 'AzureCloud.';
const FRONT_DOOR = 'AzureFrontDoor.';

/**
 * Reads Azure's service tags: of their thousands those that say where (`AzureCloud.<region>`), and Front Door, which
 * stands near the visitor. The others name the same addresses again, by service. The list states no date: its name
 * does.
 *
 * @throws ListError with `truncated` or `shape`.
 */
export function readAzure(text: string): ReadList {
  const blocks = arrayIn(parseJson(text), 'values').flatMap((tag): RankedBlock[] => {
    const name = textIn(tag, 'name');
    const said = meaningOf(name);
    if (!said) return [];
    return arrayIn(memberOf(tag, 'properties'), 'addressPrefixes').map((block) => {
      if (typeof block !== 'string') throw new ListError('shape', 'addressPrefixes');
      return { block, ...said };
    });
  });
  return { id: 'azure', date: null, blocks: withoutCovered(blocks) };
}

function meaningOf(tag: string): Omit<RankedBlock, 'block'> | null {
  if (tag.startsWith(FRONT_DOOR)) return { region: 'global', service: 'front-door', isEdge: true, rank: 1 };
  if (!tag.startsWith(REGIONS)) return null;
  const region = azureRegion(regionInList(tag.slice(REGIONS.length)));
  return { region, service: null, isEdge: false, rank: 0 };
}
