import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../../src/explain/create-words';
import { LOCALES } from '../../../../src/explain/locale';
import { INCIDENTS } from '../../../../src/knowledge/incidents';
import { regionPoint } from '../../../../src/knowledge/region-points';
import { TABLE as COASTLINE } from '../../../../src/ui/pictures/coastline.table';
import { drawFlow } from '../../../../src/ui/pictures/draw-flow';
import { drawMap } from '../../../../src/ui/pictures/draw-map';
import { drawTiles } from '../../../../src/ui/pictures/draw-tiles';
import { drawTimes } from '../../../../src/ui/pictures/draw-times';
import type { Drawing, Mark } from '../../../../src/ui/pictures/drawing';
import { onMap, WORLD_HEIGHT, WORLD_WIDTH } from '../../../../src/ui/pictures/equal-earth';
import { listedRows } from '../../../../src/ui/pictures/host-order';
import { mapPlaces } from '../../../../src/ui/pictures/map-places';
import { fits, type Pick, pickedRequests, pickedRows, readPick } from '../../../../src/ui/pictures/pick';
import type { PictureRow } from '../../../../src/ui/pictures/picture-row';
import { squarify } from '../../../../src/ui/pictures/tiles';
import { stepsOf, timesOf } from '../../../../src/ui/pictures/times';
import { walkByKey } from '../../../../src/ui/pictures/walk';
import { edge, elsewhere, page, S3_ORIGIN } from '../page-fixtures';
import { anyRows, rowsOf, SHOP } from './picture-fixtures';

const shop = (host: string): PictureRow => {
  const row = SHOP.find((one) => one.host === host);
  if (!row) throw new Error(`Expected a row of ${host}.`);
  return row;
};

describe('a row', () => {
  it('stands where its origin stands, and is held by who answers', () => {
    const rows = rowsOf(
      page({
        'a.example': [{ document: 1 }, edge('aws', S3_ORIGIN)],
        'b.example': [{ image: 1 }, edge('fastly')],
        'c.example': [{ image: 1 }, elsewhere('SOME-AS')],
      }),
    );
    const told = rows.map(({ host, holder, place }) => [host, holder, place]).sort();
    expect(told).toEqual([
      ['a.example', 'aws', 'aws/us-east-1'],
      ['b.example', 'fastly', 'fastly/global'],
      ['c.example', '@SOME-AS', ''],
    ]);
  });
});

describe('a choice', () => {
  it.each([
    ['host:img.shop.example', 1],
    ['provider:aws', 4],
    ['region:aws/us-east-1', 4],
    ['role:blocking', 1],
    ['fate:down', 4],
  ])('%s is read from an address and belongs to %d rows', (text, count) => {
    const pick = readPick(text, SHOP);
    expect(pick).toBe(text);
    expect(pickedRows(SHOP, pick)?.size).toBe(count);
  });

  it.each([
    null,
    '',
    'host',
    'host:',
    'host:nobody.example',
    'role:toString',
    'fate:gone',
    `host:${'a'.repeat(400)}`,
    'x:y',
  ])('is none where the address asks for %j', (text) => {
    expect(readPick(text, SHOP)).toBe(null);
  });

  it('counts of a role only its own requests', () => {
    expect(pickedRequests(shop('shop.example'), 'role:document')).toBe(1);
    expect(pickedRequests(shop('shop.example'), 'provider:aws')).toBe(3);
    expect(pickedRequests(shop('shop.example'), 'provider:google')).toBe(0);
  });
});

describe('tiles', () => {
  it('fill their area, each as large as what it stands for, none over another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 80 }), (sizes) => {
        const tiles = squarify(sizes, (size) => size, { x: 10, y: 20, width: 640, height: 300 });
        const total = sizes.reduce((sum, size) => sum + size, 0);
        expect(tiles).toHaveLength(sizes.filter((size) => size > 0).length);
        for (const { item, x, y, width, height } of tiles) {
          expect((width * height) / (640 * 300)).toBeCloseTo(item / total, 6);
          expect([x >= 9.99, y >= 19.99, x + width <= 650.01, y + height <= 320.01]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
      }),
    );
  });
});

describe('the times of hosts', () => {
  const told = (host: string, first: number, last: number): PictureRow => ({
    ...shop('shop.example'),
    ...{ key: host, host, times: { first, last } },
  });

  it('come in the order of first answers, and one that goes on for ever does not squeeze the others', () => {
    const rows = [
      told('b', 300, 400),
      told('poll', 200, 3_600_000),
      told('a', 10, 900),
      shop('img.shop.example'),
    ];
    const { stretches, end } = timesOf(rows, null, 10);
    expect(stretches.map(({ row, isCut }) => [row.host, isCut])).toEqual([
      ['a', true],
      ['poll', true],
      ['b', false],
    ]);
    expect(end).toBeLessThan(1_000);
  });

  it('show what is chosen first where there is no room for all, and say how many are left', () => {
    const rows = Array.from({ length: 9 }, (_, index) => told(`h${index}`, index, index + 1));
    const { stretches, left } = timesOf(rows, 'host:h8', 3);
    expect([stretches.map(({ row }) => row.host), left]).toEqual([['h0', 'h1', 'h8'], 6]);
  });

  it.each([
    [100, [0, 20, 40, 60, 80, 100]],
    [900, [0, 200, 400, 600, 800]],
    [5_000, [0, 1_000, 2_000, 3_000, 4_000, 5_000]],
  ])('have an axis of round numbers up to %d', (end, steps) => {
    expect(stepsOf(end)).toEqual(steps);
  });
});

describe('the map', () => {
  it('has a place for the region of every incident', () => {
    const lost = INCIDENTS.flatMap(({ provider, region }) => (region === null ? [] : [{ provider, region }]));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.filter(({ provider, region }) => regionPoint(provider, region) === null)).toEqual([]);
  });

  it.each([
    ['aws', 'us-east-1', 39, -77],
    ['azure', 'westeurope', 52, 5],
    ['google', 'asia-northeast1', 36, 140],
    ['aws', 'us-gov-west-1', 46, -120],
  ])('knows where %s %s stands', (provider, region, latitude, longitude) => {
    expect(regionPoint(provider, region)).toEqual({ latitude, longitude });
  });

  it.each([
    ['fastly', 'global'],
    ['aws', ''],
    ['aws', null],
    ['nobody', 'us-east-1'],
  ])('puts %s %s nowhere', (provider, region) => {
    expect(regionPoint(provider, region)).toBe(null);
  });

  it('leaves no host out: what stands nowhere stands beside it', () => {
    const { onMap: there, elsewhere: beside } = mapPlaces(SHOP, null);
    expect(there.map(({ place, fate }) => [place, fate])).toEqual([
      ['aws/us-east-1', 'down'],
      ['google/europe-west1', 'up'],
    ]);
    expect(beside.map(({ place, hosts }) => [place, hosts])).toEqual([['cloudflare/global', 1]]);
  });

  it('has coasts within its edges, and nothing beyond them', () => {
    const at = { x: 0, y: 0 };
    for (const [, command = '', x, y] of COASTLINE.matchAll(/([Ml]?) ?(-?\d+) ?(-?\d+)/g)) {
      if (command === 'M') Object.assign(at, { x: 0, y: 0 });
      at.x += Number(x);
      at.y += Number(y);
      expect([at.x >= -1, at.x <= WORLD_WIDTH + 1, at.y >= -1, at.y <= WORLD_HEIGHT + 1]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
    expect(onMap(-80, 0)).toBe(null);
    expect(onMap(0, 0)?.x).toBe(WORLD_WIDTH / 2);
  });
});

const DRAWN = (width: number) =>
  LOCALES.flatMap((locale) => {
    const words = createWords(locale);
    const canvas = { width, words, isRtl: words.direction === 'rtl' };
    return (rows: readonly PictureRow[], pick: Pick | null): [string, Drawing][] => [
      ['flow', drawFlow(rows, pick, canvas)],
      ['tiles', drawTiles(rows, pick, canvas, 'requests')],
      ['times', drawTimes(rows, pick, canvas, 30)],
      ['map', drawMap(mapPlaces(rows, pick), pick, canvas)],
    ];
  });

describe('every picture', () => {
  it.each([320, 560, 1_140])('stays within its width, whatever a page holds: %d', (width) => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const draw of DRAWN(width)) {
          for (const [name, { marks }] of draw(rows, null)) {
            for (const { shapes } of marks) {
              for (const shape of shapes) {
                if (shape.draw !== 'rect') continue;
                expect([name, shape.x >= -1, shape.x + shape.width <= width + 1]).toEqual([name, true, true]);
              }
            }
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('shows the same things in the same places whatever is chosen, and what of it belongs to the choice', () => {
    for (const draw of DRAWN(900)) {
      const before = new Map(draw(SHOP, null));
      for (const [name, { marks }] of draw(SHOP, 'provider:google')) {
        const places = (of: readonly Mark[]) => of.map(({ id, box }) => [id, box]);
        expect(places(marks)).toEqual(places(before.get(name)?.marks ?? []));
        const on = marks.filter(({ isOn, pick }) => isOn && pick?.startsWith('host:'));
        for (const { pick } of on) expect(pick).toBe('host:pay.example');
      }
    }
  });

  it('chooses only what there is', () => {
    for (const draw of DRAWN(900)) {
      for (const [, { marks }] of draw(SHOP, null)) {
        expect(
          marks.flatMap(({ pick }) => (pick && !SHOP.some((row) => fits(row, pick)) ? [pick] : [])),
        ).toEqual([]);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      }
    }
  });
});

describe('keys in a picture', () => {
  const mark = (id: string, x: number, y: number): Mark => ({
    ...{ id, pick: null, label: id, isOn: true, shapes: [] },
    box: { x, y, width: 10, height: 10 },
  });
  const marks = [mark('a', 0, 0), mark('b', 100, 0), mark('c', 0, 50), mark('d', 105, 60)];

  it.each([
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['d', 'ArrowUp', 'b'],
    ['d', 'ArrowLeft', 'c'],
    ['c', 'Home', 'a'],
    ['a', 'End', 'd'],
    [null, 'ArrowDown', 'a'],
    ['a', 'ArrowLeft', undefined],
    ['a', 'PageDown', 'b'],
    ['d', 'PageUp', 'c'],
    ['d', 'PageDown', undefined],
    ['a', 'PageUp', undefined],
    ['a', 'x', undefined],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(walkByKey(marks, from, key)?.id).toBe(to);
  });

  it('reach everything', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const words = createWords('en');
        const { marks: all } = drawTiles(rows, null, { width: 700, words, isRtl: false }, 'requests');
        const first = all[0];
        if (!first) return;
        const reached = new Set([first.id]);
        for (const id of reached) {
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageDown', 'Home', 'End']) {
            const next = walkByKey(all, id, key);
            if (next) reached.add(next.id);
          }
        }
        expect(reached.size).toBe(all.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the table of hosts', () => {
  it.each([
    ['host', false, 'api.shop.example'],
    ['host', true, 'shop.example'],
    ['requests', true, 'img.shop.example'],
    ['role', false, 'shop.example'],
    ['provider', true, 'pay.example'],
  ] as const)('sorted by %s, turned round: %s, begins with %s', (by, isDescending, first) => {
    expect(listedRows(SHOP, '', { by, isDescending })[0]?.host).toBe(first);
  });

  it('finds hosts by any part of their names, whatever was typed', () => {
    const order = { by: 'host', isDescending: false } as const;
    expect(listedRows(SHOP, ' IMG.', order).map(({ host }) => host)).toEqual(['img.shop.example']);
    expect(listedRows(SHOP, '(.*', order)).toEqual([]);
    expect(listedRows(SHOP, 'us-east-1', order)).toHaveLength(4);
  });
});
