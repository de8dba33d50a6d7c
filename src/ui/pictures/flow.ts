import { sankey } from 'd3-sankey';
import { ROLES } from '../../observe/page-load';
import { FATES, type Fate } from '../../outage/scenario';
import type { Pick } from './pick';
import { pickedRequests } from './pick';
import type { PictureRow } from './picture-row';

/** The columns of the flow picture, from what the page asks for to where it stands. */
export const FLOW_COLUMNS = ['role', 'host', 'provider', 'region'] as const;
export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** One box of a column. */
export interface FlowNode {
  id: string;
  column: FlowColumn;
  /** What it stands for; null for several that were folded into one. */
  pick: Pick | null;
  /** How many were folded into it; 0 where it stands for one. */
  folded: number;
  requests: number;
  /** Requests of it that belong to what is chosen. */
  picked: number;
  /** Requests by fate, worst first. */
  fates: readonly { fate: Fate; requests: number }[];
}

/** What runs from one box to the next with one fate. */
export interface FlowLink {
  from: string;
  to: string;
  fate: Fate;
  requests: number;
  picked: number;
}

export interface Flow {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
}

/** How many of a column stand for themselves; what is left is folded into one for each that answers, or into one. */
export interface FlowLimits {
  host: number;
  provider: number;
  region: number;
}

/**
 * The requests of a page as they flow through the columns. Every request is in every column once, so that each column
 * adds up to all of them; what there is no room for is folded, never left out.
 */
export function flowOf(
  rows: readonly PictureRow[],
  columns: readonly FlowColumn[],
  limits: FlowLimits,
  pick: Pick | null,
): Flow {
  const providers = ranked(rows, ({ holder }) => holder).slice(0, limits.provider);
  const regions = ranked(rows, ({ place }) => place).slice(0, limits.region);
  const hosts = [...new Set(rows.map(({ host }) => host))].slice(0, limits.host);
  const shown = { provider: new Set(providers), region: new Set(regions), host: new Set(hosts) };
  const nodes = new Map<string, NodeDraft>();
  const links = new Map<string, FlowLink>();
  for (const row of rows) {
    for (const role of ROLES) {
      const requests = row.counts[role] ?? 0;
      if (requests === 0) continue;
      const picked = pickedOf(row, role, requests, pick);
      const path = columns.map((column) => stepOf(column, row, role, shown));
      for (const [index, step] of path.entries()) {
        const node = nodes.get(step.id) ?? newNode(step);
        node.requests += requests;
        node.picked += picked;
        node.members.add(step.member);
        node.byFate.set(row.fate, (node.byFate.get(row.fate) ?? 0) + requests);
        nodes.set(step.id, node);
        const next = path[index + 1];
        if (next) addLink(links, { from: step.id, to: next.id, fate: row.fate, requests, picked });
      }
    }
  }
  return { nodes: [...nodes.values()].map(finished), links: [...links.values()].sort(compareLinks) };
}

interface Step {
  id: string;
  column: FlowColumn;
  pick: Pick | null;
  /** Which of those that it may stand for this is. */
  member: string;
}

interface NodeDraft extends Omit<FlowNode, 'folded' | 'fates'> {
  members: Set<string>;
  byFate: Map<Fate, number>;
}

function pickedOf(row: PictureRow, role: string, requests: number, pick: Pick | null): number {
  if (pick === null) return requests;
  if (pick.startsWith('role:')) return pick === `role:${role}` ? requests : 0;
  return pickedRequests(row, pick) > 0 ? requests : 0;
}

function stepOf(
  column: FlowColumn,
  row: PictureRow,
  role: string,
  shown: Record<'host' | 'provider' | 'region', ReadonlySet<string>>,
): Step {
  const member = { role, host: row.host, provider: row.holder, region: row.place }[column];
  if (column === 'role' || shown[column].has(member)) {
    return { id: `${column}:${member}`, column, pick: `${column}:${member}`, member };
  }
  // Hosts without a box of their own stand together with those of the same provider.
  const provider = column === 'host' && shown.provider.has(row.holder) ? row.holder : null;
  const pick = provider === null ? null : (`provider:${provider}` as const);
  return { id: `${column}-more:${provider ?? ''}`, column, pick, member };
}

function newNode({ id, column, pick }: Step): NodeDraft {
  return { id, column, pick, requests: 0, picked: 0, members: new Set(), byFate: new Map() };
}

function finished({ members, byFate, ...node }: NodeDraft): FlowNode {
  const fates = FATES.flatMap((fate) => {
    const requests = byFate.get(fate) ?? 0;
    return requests > 0 ? [{ fate, requests }] : [];
  });
  return { ...node, folded: node.id.includes('-more:') ? members.size : 0, fates };
}

function addLink(links: Map<string, FlowLink>, link: FlowLink): void {
  const key = JSON.stringify([link.from, link.to, link.fate]);
  const known = links.get(key);
  if (known) {
    known.requests += link.requests;
    known.picked += link.picked;
  } else links.set(key, { ...link });
}

/** Worst fate first, so that what goes lies together on top. */
function compareLinks(a: FlowLink, b: FlowLink): number {
  return FATES.indexOf(a.fate) - FATES.indexOf(b.fate);
}

/** What the rows have in common, the most requests first; what has as many, by name. */
function ranked(rows: readonly PictureRow[], of: (row: PictureRow) => string): string[] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(of(row), (sums.get(of(row)) ?? 0) + row.requests);
  return [...sums].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}

/** Where a box stands. */
export interface PlacedNode extends FlowNode {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a band runs: from the right edge of one box to the left edge of another, so wide. */
export interface PlacedLink extends FlowLink {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  width: number;
}

/** Between boxes of a column: the room for a line of text beside the smallest. */
const GAP = 15;

/** Lays the flow out, read from left to right. */
export function placeFlow(
  { nodes, links }: Flow,
  columns: readonly FlowColumn[],
  size: { width: number; height: number; boxWidth: number },
): { nodes: readonly PlacedNode[]; links: readonly PlacedLink[] } {
  const layout = sankey<
    FlowNode,
    Omit<FlowLink, 'from' | 'to'> & { from: string; to: string; value: number }
  >()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => columns.indexOf(column))
    .nodeWidth(size.boxWidth)
    .nodePadding(GAP)
    .extent([
      [0, 0],
      [size.width, size.height],
    ]);
  const placed = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map((link) => ({ ...link, source: link.from, target: link.to, value: link.requests })),
  });
  return {
    nodes: placed.nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, ...node }) => ({
      ...{ id: node.id, column: node.column, pick: node.pick, folded: node.folded },
      ...{ requests: node.requests, picked: node.picked, fates: node.fates },
      ...{ x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    })),
    links: placed.links.map(({ source, target, y0 = 0, y1 = 0, width = 0, ...link }) => ({
      ...{ from: link.from, to: link.to, fate: link.fate, requests: link.requests, picked: link.picked },
      ...{ y0, y1, width },
      x0: edgeOf(source, 'x1'),
      x1: edgeOf(target, 'x0'),
    })),
  };
}

/** Once it is laid out, a band's end is the box itself. */
function edgeOf(end: unknown, side: 'x0' | 'x1'): number {
  if (typeof end !== 'object' || end === null) return 0;
  const { x0, x1 }: { x0?: unknown; x1?: unknown } = end;
  const at = side === 'x0' ? x0 : x1;
  return typeof at === 'number' ? at : 0;
}

/** As high as the fullest column needs, so that each box has its line of text. */
export function flowHeight({ nodes }: Flow, columns: readonly FlowColumn[]): number {
  const fullest = Math.max(...columns.map((column) => nodes.filter((node) => node.column === column).length));
  return Math.max(220, fullest * (GAP + 7));
}
