import { checkText } from './check-text';
import type { ListId } from './list-definition';
import { readAws } from './read-aws';
import { readAzure } from './read-azure';
import { readCloudflare, readFastly } from './read-edges';
import { readGeofeed } from './read-geofeed';
import { readGoogle } from './read-google';
import { readOracle } from './read-oracle';

/** A block of a list, as this project reads it. */
export interface ListBlock {
  /** CIDR. */
  block: string;
  /** Region id as this project has it, `global` for an edge, or null where the list says none that is known. */
  region: string | null;
  /** Service id as this project has it, or null. */
  service: string | null;
  isEdge: boolean;
}

/** What a list holds. */
export interface ReadList {
  id: ListId;
  /** ISO date that the list states, or null. */
  date: string | null;
  /** Blocks may overlap; the most specific one is meant, and the first of those that are the same. */
  blocks: ListBlock[];
}

/**
 * Reads a list as its publisher writes it.
 *
 * @param texts what came from each of the list's addresses.
 * @throws ListError with `html`, `too-large`, `truncated` or `shape`.
 */
export function readList(id: ListId, texts: readonly string[]): ReadList {
  for (const text of texts) checkText(id, text);
  const [text = ''] = texts;
  switch (id) {
    case 'aws':
      return readAws(text);
    case 'azure':
      return readAzure(text);
    case 'cloudflare':
      return readCloudflare(texts);
    case 'digitalocean':
    case 'linode':
      return readGeofeed(id, text);
    case 'fastly':
      return readFastly(text);
    case 'google':
      return readGoogle(text);
    case 'oracle':
      return readOracle(text);
  }
}
