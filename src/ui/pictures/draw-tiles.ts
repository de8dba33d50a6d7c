import { message } from '../../explain/message';
import type { Canvas } from './canvas';
import {
  clipped,
  type Drawing,
  fateArea,
  fateSign,
  type Mark,
  type Paint,
  type Shape,
  textAt,
} from './drawing';
import type { Pick } from './pick';
import { pickedRequests } from './pick';
import { holderInWords, said } from './picture-names';
import type { PictureRow } from './picture-row';
import { sizeInWords } from './size-in-words';
import { squarify, type Tile } from './tiles';

/** What tiles may be as large as. */
export const TILE_SIZES = ['requests', 'bytes'] as const;
export type TileSize = (typeof TILE_SIZES)[number];

const HEAD = 18;

/** Who carries how much: hosts as tiles, those of one provider together. */
export function drawTiles(
  rows: readonly PictureRow[],
  pick: Pick | null,
  { width, words, isRtl }: Canvas,
  by: TileSize,
): Drawing {
  const height = Math.round(Math.min(380, Math.max(260, width * 0.62)));
  const sizeOf = (row: PictureRow) => (by === 'bytes' ? row.bytes : row.requests);
  const sum = (members: readonly PictureRow[]) => members.reduce((all, row) => all + sizeOf(row), 0);
  const groups = squarify([...byHolder(rows)], ([, members]) => sum(members), { x: 0, y: 0, width, height });
  const ground: Shape[] = [];
  const marks: Mark[] = [];
  for (const group of groups) {
    const [holder, members] = group.item;
    const area = inner(isRtl ? { ...group, x: width - group.x - group.width } : group, 1.5);
    const name = said(words, holderInWords(holder));
    const hasHead = area.height > 44 && area.width > 56;
    if (hasHead) {
      const pickOfGroup: Pick = `provider:${holder}`;
      marks.push({
        id: pickOfGroup,
        pick: pickOfGroup,
        label: words('picture.part', {
          name,
          requests: amountOf(members, by),
          fates: [message('held-up.hosts', { hosts: new Set(members.map(({ host }) => host)).size })],
        }),
        box: { x: area.x, y: area.y, width: area.width, height: HEAD },
        isOn: members.some((row) => pickedRequests(row, pick) > 0),
        shapes: [
          // Nothing is drawn of it but the name: the ground makes it a place to point at.
          { draw: 'rect', x: area.x, y: area.y, width: area.width, height: HEAD, fill: 'card' },
          textAt(
            isRtl ? area.x + area.width - 2 : area.x + 2,
            area.y + 13,
            clipped(name, area.width - 4, 12),
            {
              ...{ size: 12, fill: 'ink', isBold: true },
              anchor: isRtl ? 'right' : 'left',
            },
          ),
        ],
      });
    }
    const top = hasHead ? HEAD : 0;
    const inside = { x: area.x, y: area.y + top, width: area.width, height: area.height - top };
    for (const tile of squarify(members, sizeOf, inside)) {
      marks.push(tileOf(isRtl ? { ...tile, x: 2 * area.x + area.width - tile.x - tile.width } : tile));
    }
  }
  return { width, height, ground, marks };

  function tileOf(tile: Tile<PictureRow>): Mark {
    const { item: row } = tile;
    const { x, y, width: wide, height: high } = inner(tile, 0.75);
    const isOn = pickedRequests(row, pick) > 0;
    const sign =
      row.fate !== 'up' && wide > 18 && high > 18
        ? fateSign(row.fate, isRtl ? x + wide - 15 : x + 3, y + 3)
        : [];
    const start = sign.length > 0 ? 18 : 5;
    // Of a name's beginning some letters tell something, two or three do not.
    const room = wide - start - 4;
    const text = high > 17 && room > 44 ? clipped(row.host, room, 12) : '';
    return {
      id: `tile:${row.key}`,
      pick: `host:${row.host}`,
      label: words('picture.part', {
        name: row.host,
        requests: amountOf([row], by),
        fates: [message(`fate.${row.fate}`)],
      }),
      box: { x, y, width: wide, height: high },
      isOn,
      shapes: [
        {
          ...{ draw: 'rect', x, y, width: wide, height: high, round: 3 },
          ...fateArea(row.fate),
          // Grey enough to tell, and light enough for the name on it.
          opacity: (row.fate === 'origin-unknown' ? 0.45 : 1) * (isOn ? 1 : 0.25),
        },
        ...sign,
        ...(text === ''
          ? []
          : [
              textAt(isRtl ? x + wide - start : x + start, y + 13, text, {
                ...{ size: 11, fill: isOn ? inkOn(row.fate) : 'ink', opacity: isOn ? 1 : 0.6 },
                anchor: isRtl ? 'right' : 'left',
              }),
            ]),
      ],
    };
  }

  function amountOf(members: readonly PictureRow[], amount: TileSize) {
    return amount === 'bytes'
      ? sizeInWords(sum(members))
      : message('host.requests', { requests: sum(members) });
  }
}

/** Letters on a dark area are light. */
function inkOn(fate: PictureRow['fate']): Paint {
  return fate === 'down' || fate === 'failing' ? 'card' : 'ink';
}

function byHolder(rows: readonly PictureRow[]): Map<string, PictureRow[]> {
  const groups = new Map<string, PictureRow[]>();
  for (const row of rows) {
    const group = groups.get(row.holder);
    if (group) group.push(row);
    else groups.set(row.holder, [row]);
  }
  return groups;
}

function inner<Area extends { x: number; y: number; width: number; height: number }>(
  area: Area,
  by: number,
): Area {
  return {
    ...area,
    x: area.x + by,
    y: area.y + by,
    width: Math.max(0.5, area.width - 2 * by),
    height: Math.max(0.5, area.height - 2 * by),
  };
}
