import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOW_COLUMNS, flowHeight, flowOf, placeFlow } from '../../../../src/ui/pictures/flow';
import type { Pick } from '../../../../src/ui/pictures/pick';
import { anyRows, SHOP } from './picture-fixtures';

const LIMITS = { host: 14, provider: 10, region: 12 };
const sum = <Item>(items: readonly Item[], of: (item: Item) => number) =>
  items.reduce((all, item) => all + of(item), 0);

describe('the flow of a page', () => {
  it('runs from what is asked for to where it stands', () => {
    const { links } = flowOf(SHOP, FLOW_COLUMNS, LIMITS, null);
    const through = (from: string) =>
      links.filter((link) => link.from === from).map(({ to, fate, requests }) => [to, fate, requests]);
    expect(through('role:image')).toEqual([['host:img.shop.example', 'down', 34]]);
    expect(through('host:img.shop.example')).toEqual([['provider:aws', 'down', 34]]);
    expect(through('provider:cloudflare')).toEqual([['region:cloudflare/global', expect.any(String), 6]]);
    expect(through('provider:google')).toEqual([['region:google/europe-west1', 'up', 1]]);
  });

  it('folds what there is no room for into one box for each that answers, and says how many', () => {
    const { nodes } = flowOf(SHOP, FLOW_COLUMNS, { host: 1, provider: 1, region: 1 }, null);
    const boxes = nodes.filter(({ column }) => column === 'host' || column === 'region');
    expect(boxes.map(({ id, pick, folded }) => [id, pick, folded])).toEqual([
      ['host:img.shop.example', 'host:img.shop.example', 0],
      ['region:aws/us-east-1', 'region:aws/us-east-1', 0],
      ['host-more:aws', 'provider:aws', 3],
      ['host-more:', null, 2],
      ['region-more:', null, 2],
    ]);
  });

  it.each<[Pick, number]>([
    ['role:image', 34],
    ['host:api.shop.example', 6],
    ['provider:aws', 46],
    ['region:google/europe-west1', 1],
    ['fate:down', 46],
  ])('shows of each box what belongs to %s', (pick, requests) => {
    const { nodes } = flowOf(SHOP, FLOW_COLUMNS, LIMITS, pick);
    for (const column of FLOW_COLUMNS) {
      expect(
        sum(
          nodes.filter((node) => node.column === column),
          ({ picked }) => picked,
        ),
      ).toBe(requests);
    }
  });

  it('has every request in every column, and the same flows whatever comes first', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.record({ host: fc.nat(20), provider: fc.nat(9), region: fc.nat(9) }),
        (rows, limits) => {
          const { nodes, links } = flowOf(rows, FLOW_COLUMNS, limits, null);
          const requests = sum(rows, (row) => row.requests);
          for (const [index, column] of FLOW_COLUMNS.entries()) {
            const boxes = nodes.filter((node) => node.column === column);
            expect(sum(boxes, (box) => box.requests)).toBe(requests);
            for (const box of boxes) {
              expect(sum(box.fates, (part) => part.requests)).toBe(box.requests);
              if (index > 0)
                expect(
                  sum(
                    links.filter(({ to }) => to === box.id),
                    (link) => link.requests,
                  ),
                ).toBe(box.requests);
              if (index < 3)
                expect(
                  sum(
                    links.filter(({ from }) => from === box.id),
                    (link) => link.requests,
                  ),
                ).toBe(box.requests);
            }
          }
          expect(flowOf(rows, FLOW_COLUMNS, limits, null)).toEqual({ nodes, links });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is laid out within its room, no box over another', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const flow = flowOf(rows, FLOW_COLUMNS, LIMITS, null);
        const size = { width: 900, height: flowHeight(flow, FLOW_COLUMNS), boxWidth: 12 };
        const { nodes, links } = placeFlow(flow, FLOW_COLUMNS, size);
        for (const column of FLOW_COLUMNS) {
          const boxes = nodes.filter((node) => node.column === column).sort((a, b) => a.y - b.y);
          for (const [index, box] of boxes.entries()) {
            expect(box.y).toBeGreaterThanOrEqual(-0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(size.height + 0.01);
            const next = boxes[index + 1];
            if (next) expect(next.y - box.y - box.height).toBeGreaterThan(5);
          }
        }
        for (const { x0, x1, width } of links) expect([x1 > x0, width > 0]).toEqual([true, true]);
      }),
      { numRuns: 25 },
    );
  });
});
