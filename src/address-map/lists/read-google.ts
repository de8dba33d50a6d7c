import { arrayIn, parseJson, textIn } from './json-parts';
import { listDate } from './list-date';
import type { ReadList } from './read-list';
import { regionInList } from './regions-in-lists';

/**
 * Reads Google's list of its cloud. What it calls global answers from Google's edge: the addresses of load balancers
 * for the whole world.
 *
 * @throws ListError with `truncated` or `shape`.
 */
export function readGoogle(text: string): ReadList {
  const list = parseJson(text);
  const blocks = arrayIn(list, 'prefixes').map((entry) => {
    const region = regionInList(textIn(entry, 'scope'));
    const isEdge = region === 'global';
    return {
      block: textIn(entry, 'ipv4Prefix') || textIn(entry, 'ipv6Prefix'),
      region,
      service: isEdge ? 'load-balancer' : null,
      isEdge,
    };
  });
  return { id: 'google', date: listDate(textIn(list, 'creationTime')), blocks };
}
