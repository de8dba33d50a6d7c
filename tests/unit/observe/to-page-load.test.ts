import { describe, expect, it } from 'vitest';
import { countExchange, type Sighting } from '../../../src/observe/count-exchange';
import { beginLoad, type ExchangeRecord } from '../../../src/observe/load-record';
import type { VisibleArea } from '../../../src/observe/page-load';
import { checkProbeReport, type ProbeReport } from '../../../src/observe/probe-report';
import { announcedSize } from '../../../src/observe/request-role';
import { toPageLoad } from '../../../src/observe/to-page-load';

const HOST = 'cdn.example';

const BARE: ExchangeRecord = {
  host: HOST,
  address: null,
  addressSource: 'unseen',
  headers: [],
  roles: {},
  failed: 0,
  cached: 0,
};

/** What is said of the one host of a page, by what the page itself tells of it. */
function exchangeOf(
  roles: ExchangeRecord['roles'],
  told: Partial<ProbeReport>,
  more: Partial<ExchangeRecord> = {},
) {
  const load = beginLoad('https://page.example/', null, 1);
  load.exchanges.push({ ...BARE, roles, ...more });
  load.probe = {
    url: load.url,
    hosts: {},
    isComplete: true,
    isControlled: false,
    isLate: false,
    visible: null,
    ...told,
  };
  const exchange = toPageLoad(load, new Map(), false).exchanges.find(({ host }) => host === HOST);
  if (!exchange) throw new Error('Expected the host.');
  return { roles: exchange.roles, stakes: exchange.stakes };
}

function seen(areas: VisibleArea['areas'], styledBy: string[] = []): Partial<ProbeReport> {
  return {
    visible: { shares: {}, firstPaint: null, largestPaintHost: null, ...(areas ? { areas } : {}), styledBy },
  };
}

describe('what of a page hangs on its pictures and frames', () => {
  it.each<[string, ReturnType<typeof seen>, unknown]>([
    [
      'nothing on those that take no room',
      seen({ pictures: { [HOST]: 400 }, frames: { [HOST]: 0 } }),
      { image: 'none', frame: 'none' },
    ],
    [
      'the usual on large ones',
      seen({ pictures: { [HOST]: 90_000 }, frames: { [HOST]: 75_000 } }),
      undefined,
    ],
    ['the usual where others led to them', seen({ pictures: {}, frames: {} }), undefined],
    [
      'the usual where style sheets asked for some',
      seen({ pictures: { [HOST]: 400 }, frames: {} }, [HOST]),
      undefined,
    ],
    ['the usual where nobody looked', {}, undefined],
  ])('%s', (_, told, stakes) => {
    expect(exchangeOf({ image: 2, frame: 1 }, told).stakes).toEqual(stakes);
  });
});

describe('what of a page hangs on pixels for counting', () => {
  it.each<[string, number, ReturnType<typeof seen>, unknown]>([
    ['nothing', 2, {}, { image: 'none' }],
    ['the usual where there are real pictures among them', 1, {}, undefined],
    [
      'the usual where they are drawn large',
      2,
      seen({ pictures: { [HOST]: 90_000 }, frames: {} }),
      undefined,
    ],
  ])('%s', (_, pixels, told, stakes) => {
    expect(exchangeOf({ image: 2 }, told, { pixels }).stakes).toEqual(stakes);
  });
});

describe('what of a page hangs on scripts in its body', () => {
  it.each<[number, unknown, unknown]>([
    [1, { blocking: 1, app: 1 }, { blocking: 'all' }],
    [0.7, { blocking: 1, app: 1 }, { blocking: 'use' }],
    [0.2, { blocking: 1, app: 1 }, { blocking: 'part' }],
    [0.01, { app: 2 }, undefined],
  ])('where %d of it comes after them', (share, roles, stakes) => {
    expect(exchangeOf({ script: 2 }, { holding: { [HOST]: share } })).toEqual({ roles, stakes });
  });

  it('is not less where the host holds up the first paint, too', () => {
    const told = { hosts: { [HOST]: { blocking: 1, app: 1 } }, holding: { [HOST]: 0.2 } };
    expect(exchangeOf({ script: 2 }, told)).toEqual({ roles: { blocking: 1, app: 1 }, stakes: undefined });
  });
});

describe('the size of a body', () => {
  it.each([
    ['43', 43],
    ['0', 0],
    ['4300', 4300],
    ['', null],
    ['x', null],
    ['-1', null],
    ['1e9', null],
    ['99999999999999999999', null],
  ])('announced as "%s": %s', (value, size) => {
    expect(announcedSize([{ name: 'Content-Length', value }])).toBe(size);
  });

  const sighting: Sighting = {
    ...{ host: HOST, address: null, addressSource: 'unseen', headers: [], role: 'image' },
    ...{ hasFailed: false, isFromCache: false, kept: null, size: null, at: 0 },
  };

  it('is added up, with how many answers have told it', () => {
    const exchanges: ExchangeRecord[] = [];
    for (const size of [4_000, null, 500]) countExchange(exchanges, { ...sighting, size });
    expect(exchanges).toMatchObject([{ bytes: 4_500, sized: 2 }]);
  });

  it.each([
    [100, 'image', 1],
    [101, 'image', undefined],
    [100, 'data', undefined],
    [null, 'image', undefined],
  ] as const)('of %s bytes makes a counting pixel of its %s: %s', (size, role, pixels) => {
    expect(countExchange([], { ...sighting, size, role })?.pixels).toBe(pixels);
  });
});

describe('when a host answered', () => {
  const sighting: Sighting = {
    ...{ host: HOST, address: null, addressSource: 'unseen', headers: [], role: 'image' },
    ...{ hasFailed: false, isFromCache: false, kept: null, size: null, at: 0 },
  };

  it('is told from its first answer to its last, after the load began', () => {
    const load = beginLoad(`https://${HOST}/`, null, 1_000);
    for (const at of [1_250.4, 3_000, 1_900]) countExchange(load.exchanges, { ...sighting, at });
    const [seen, own] = toPageLoad(load, new Map(), false).exchanges;
    expect(seen?.times).toEqual({ first: 250, last: 2_000 });
    // The document, which nobody saw, answered nobody knows when.
    expect([own?.roles, own?.times]).toEqual([{ document: 1 }, undefined]);
  });

  it('is never before the load began, and nothing where it was not kept', () => {
    const load = beginLoad(`https://${HOST}/`, null, 1_000);
    countExchange(load.exchanges, { ...sighting, at: 900 });
    load.exchanges.push(BARE);
    const [early, old] = toPageLoad(load, new Map(), false).exchanges;
    expect([early?.times, old?.times]).toEqual([{ first: 0, last: 0 }, undefined]);
  });
});

describe('a report of the page probe', () => {
  it('keeps of areas and shares what can be', () => {
    const told = checkProbeReport({
      url: 'https://page.example/',
      hosts: {},
      holding: { [HOST]: 7, 'not a host': 1, 'a.example': -1, 'b.example': 'x' },
      visible: {
        shares: {},
        areas: { pictures: { [HOST]: 1e300, __proto__: 1 }, frames: null },
        styledBy: [HOST, 5, '<b>'],
      },
    });
    expect({ ...told?.holding }).toEqual({ [HOST]: 1 });
    expect({ ...told?.visible?.areas?.pictures }).toEqual({ [HOST]: 1e12 });
    expect({ ...told?.visible?.areas?.frames }).toEqual({});
    expect(told?.visible?.styledBy).toEqual([HOST]);
  });
});
