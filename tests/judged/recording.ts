import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { siteOf } from '../../src/cli/analyze/site-of';
import { areOfOneSite } from '../../src/recordings/are-of-one-site';
import { readHarEntry } from '../internet/har/har-entry';
import { internetOfHar } from '../internet/har/internet-of-har';
import type { Internet } from '../internet/internet';

/** A recorded page that can be replayed. */
export interface Recording {
  /** File name without its ending. */
  name: string;
  file: string;
  /** Of the file's content. */
  hash: string;
  /** Address to visit. */
  url: string;
  internet: Internet;
  /** Hosts that answered anything, the page's own first. */
  hosts: readonly string[];
  /** Those of other sites. */
  thirdParties: readonly string[];
}

/** Reads a HAR file for being replayed. @throws Error where there is nothing in it to be visited. */
export async function readRecording(file: string): Promise<Recording> {
  const text = await readFile(file, 'utf8');
  const har: { log: { entries: unknown[] } } = JSON.parse(text);
  const entries = har.log.entries.flatMap((entry) => readHarEntry(entry) ?? []);
  const page = entries.find(({ status }) => status > 0);
  if (!page) throw new Error(`Expected an answered request in ${file}.`);
  const hosts = [...new Set(entries.flatMap(({ url, status }) => (status > 0 ? [url.hostname] : [])))];
  return {
    name: basename(file, '.har'),
    file,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 16),
    url: page.url.href,
    internet: internetOfHar(har),
    hosts,
    thirdParties: hosts.filter((host) => !areOfOneSite(host, page.url.hostname, siteOf)),
  };
}
