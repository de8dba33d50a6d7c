import { describe, expect, it } from 'vitest';
import { FETCHED_IDS, type FetchedId, LIST_IDS } from '../../../../src/address-map/lists/list-definition';
import { ListError } from '../../../../src/address-map/lists/list-error';
import { LIST_SOURCES } from '../../../../src/address-map/lists/list-sources';
import { openList } from '../../../../src/address-map/lists/open-list';
import type { PackedList } from '../../../../src/address-map/lists/packed-list';
import {
  type FetchText,
  type ListProgress,
  type UpdateOptions,
  updateList,
} from '../../../../src/address-map/lists/update-list';
import { listTexts, networkText } from './small-lists';

const AZURE_LIST =
  'https://download.microsoft.com/download/7/1/d/71d86715-5596/ServiceTags_Public_20260504.json';
const AZURE_PAGE = `<!doctype html><a href="https://download.microsoft.com/download/old/ServiceTags_Public_20260427.json">
  </a><a href='${AZURE_LIST}'>Download</a> https://download.microsoft.com/other/ServiceTags_Public_nix.json`;
const IPV6 = '2001:200::,2001:200:1ff:ffff:ffff:ffff:ffff:ffff,2500,WIDE Project\n';

/** What each address answers when all is well. */
const RIGHT: ReadonlyMap<string, string> = makeRightAnswers();

function rightAnswers(): Map<string, string> {
  return new Map(RIGHT);
}

function makeRightAnswers(): Map<string, string> {
  const answers = new Map<string, string>();
  for (const id of LIST_IDS) {
    const urls = id === 'azure' ? [AZURE_LIST] : LIST_SOURCES[id].urls;
    for (const [index, text] of listTexts(id).entries()) answers.set(urls[index] ?? '', text);
  }
  for (const url of LIST_SOURCES.azure.urls) answers.set(url, AZURE_PAGE);
  const [ipv4 = '', ipv6 = ''] = LIST_SOURCES.networks.urls;
  return answers.set(ipv4, networkText(LIST_SOURCES.networks.fewestBlocks)).set(ipv6, IPV6);
}

/** Fetches from these answers, in pieces. */
function fetchFrom(answers: ReadonlyMap<string, string>): FetchText {
  return async function* (url, { onBytes }) {
    const text = answers.get(url);
    if (text === undefined) throw new ListError('status', '404');
    for (let at = 0; at < text.length; at += 100_000) {
      const piece = text.slice(at, at + 100_000);
      onBytes(at + piece.length, text.length);
      yield piece;
    }
  };
}

function update(id: FetchedId, options: Partial<UpdateOptions> = {}): Promise<PackedList> {
  return updateList(id, {
    fetchText: fetchFrom(rightAnswers()),
    previousBlocks: null,
    today: '2026-11-24',
    signal: new AbortController().signal,
    onProgress: () => {},
    ...options,
  });
}

async function failureOf(id: FetchedId, options: Partial<UpdateOptions>): Promise<string> {
  try {
    await update(id, options);
    return 'taken';
  } catch (error) {
    if (error instanceof ListError) return error.failure;
    throw error;
  }
}

describe('updating a list', () => {
  it.each(FETCHED_IDS)('%s: ends with what can be stored and opened', async (id) => {
    const packed = await update(id);
    expect(packed).toMatchObject({ id, url: id === 'azure' ? AZURE_LIST : LIST_SOURCES[id].urls[0] });
    expect(packed.blocks).toBeGreaterThanOrEqual(LIST_SOURCES[id].fewestBlocks);
    expect(openList(packed).citation).toEqual({ id, date: packed.date, url: packed.url });
  });

  it.each([
    ['aws', '2026-08-22'],
    ['azure', '2026-05-04'],
    ['google', '2026-05-05'],
    ['linode', '2026-07-24'],
    ['fastly', '2026-11-24'],
    ['networks', '2026-11-24'],
  ] as const)('%s: is dated %s, by its own word or the day', async (id, date) => {
    expect((await update(id)).date).toBe(date);
  });

  it('does not believe a date that is not here yet', async () => {
    expect((await update('aws', { today: '2026-08-21' })).date).toBe('2026-08-21');
  });

  it('tells how far it is', async () => {
    const told: ListProgress[] = [];
    await update('cloudflare', { onProgress: (it) => told.push(it) });
    const [ipv4 = '', ipv6 = ''] = listTexts('cloudflare');
    const all = ipv4.length + ipv6.length;
    expect(told).toEqual([
      { step: 'fetch', bytes: ipv4.length, of: ipv4.length },
      { step: 'fetch', bytes: all, of: all },
      { step: 'read', bytes: all, of: all },
      { step: 'pack', bytes: all, of: all },
    ]);
  });

  it('gives others a turn between its steps, and while it reads the network table', async () => {
    let turns = 0;
    const pause = async (): Promise<void> => {
      turns++;
    };
    await update('fastly', { pause });
    expect(turns).toBeGreaterThanOrEqual(3);
    turns = 0;
    await update('networks', { pause });
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});

describe('an update that fails', () => {
  it.each(FETCHED_IDS)('%s: says why', async (id) => {
    const [url = ''] = id === 'azure' ? [AZURE_LIST] : LIST_SOURCES[id].urls;
    const with_ = (text: string): Partial<UpdateOptions> => ({
      fetchText: fetchFrom(rightAnswers().set(url, text)),
    });
    const right = rightAnswers().get(url) ?? '';
    expect(await failureOf(id, with_('<html>Sign in</html>'))).toBe('html');
    expect(await failureOf(id, with_(right.slice(0, right.trimEnd().length - 9)))).toBe('truncated');
    expect(await failureOf(id, { previousBlocks: 1_000_000 })).toBe('halved');
    expect(await failureOf(id, { fetchText: fetchFrom(new Map()) })).toBe('status');
    expect(await failureOf(id, { fetchText: refused })).toBe('unreachable');
  });

  it('refuses a list with a default route in it', async () => {
    const [url = ''] = LIST_SOURCES.cloudflare.urls;
    const fetchText = fetchFrom(rightAnswers().set(url, '0.0.0.0/0\n'.repeat(20)));
    expect(await failureOf('cloudflare', { fetchText })).toBe('default-route');
  });

  it('refuses a network table with few rows', async () => {
    const [url = ''] = LIST_SOURCES.networks.urls;
    const fetchText = fetchFrom(rightAnswers().set(url, networkText(100)));
    expect(await failureOf('networks', { fetchText })).toBe('few');
  });

  it('does not blame the network for what goes wrong elsewhere', async () => {
    const pause = async (): Promise<void> => {
      throw new RangeError('elsewhere');
    };
    expect(await failureOf('networks', { pause })).toBe('shape');
    expect(await failureOf('fastly', { pause })).toBe('shape');
  });

  it('stops taking in what is larger than any list', async () => {
    let pieces = 0;
    const fetchText: FetchText = async function* () {
      for (; pieces < 1000; pieces++) yield 'x'.repeat(100_000);
    };
    expect(await failureOf('fastly', { fetchText })).toBe('too-large');
    expect(pieces).toBeLessThan(20);
  });

  it("refuses a download page of Azure's that links to no list", async () => {
    const [url = ''] = LIST_SOURCES.azure.urls;
    for (const page of [
      '',
      '<html></html>',
      AZURE_PAGE.replaceAll('download.microsoft.com', 'evil.example'),
    ]) {
      const fetchText = fetchFrom(rightAnswers().set(url, page));
      expect(await failureOf('azure', { fetchText })).toBe('shape');
    }
  });

  it('can be stopped at any time', async () => {
    const before = new AbortController();
    before.abort();
    expect(await failureOf('aws', { signal: before.signal })).toBe('stopped');

    const during = new AbortController();
    const fetchText: FetchText = async function* () {
      yield '{';
      during.abort();
      throw new DOMException('aborted', 'AbortError');
    };
    expect(await failureOf('aws', { signal: during.signal, fetchText })).toBe('stopped');

    const after = new AbortController();
    const onProgress = ({ step }: ListProgress): void => {
      if (step === 'pack') after.abort();
    };
    expect(await failureOf('aws', { signal: after.signal, onProgress })).toBe('stopped');
    const rows = new AbortController();
    const stop = ({ bytes }: ListProgress): void => {
      if (bytes > 1_000_000) rows.abort();
    };
    expect(await failureOf('networks', { signal: rows.signal, onProgress: stop })).toBe('stopped');
  });
});

/** What the network gives when nobody answers. */
const refused: FetchText = async function* () {
  yield* [];
  throw new TypeError('Failed to fetch');
};
