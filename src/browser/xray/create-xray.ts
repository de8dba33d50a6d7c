import type { Fate } from '../../outage/scenario';
import type { XrayHost, XrayPlan } from '../../xray/xray-plan';
import { api } from '../api';
import { setOwnOverlay } from '../own-overlay';
import { COLUMNS, ROWS } from '../probe/measure-visible-area';
import type { Look } from './canvas';
import { createLegend, type HostUse } from './legend';
import { createRuler } from './measure-pieces';
import { createOverlay } from './overlay';
import { type PageLeanings, readPageSigns } from './page-signs';
import { createPainting } from './painting';
import type { Clip, Piece, Pieces } from './piece';
import { createScan, documentSize } from './scan';
import { styled } from './styled';
import { createTooltip } from './tooltip';
import { watchPage } from './watch-page';
import type { XraySaveMessage, XrayState } from './xray-messages';

/** The X-ray of a page while it is on. */
export interface Xray {
  /** Another moment, another outage, another language: the same page. */
  change(plan: XrayPlan): void;
  focus(): void;
  state(isMeasured: boolean): XrayState;
  /** Legend and what is said are out of the way, or back. */
  setStill(isStill: boolean): void;
  off(): void;
}

/** Paints the page and follows it until it is switched off. @param onOff when it was, by whatever means. */
export function createXray(first: XrayPlan, onOff: () => void): Xray {
  let plan = first;
  let fates = fatesIn(plan);
  let leanings: PageLeanings | null = null;
  let found: Pieces | null = null;
  let highlighted: string | null = null;
  let frame = 0;
  const scrolled = new Set<EventTarget | null>();

  const painting = createPainting();
  const tooltip = createTooltip();
  const legend = createLegend({
    point(host) {
      highlight(host);
      if (host === null) tooltip.hide();
    },
    goTo: (host) => goTo(found?.list.find((piece) => piece.host === host)),
    save: () => void api.runtime.sendMessage({ type: 'xray-save' } satisfies XraySaveMessage).catch(off),
    close: off,
  });
  const said = styled('div', 'display:block', legend.element, tooltip.element);
  const overlay = createOverlay(painting.element, said);

  const fateOf = (host: string | null): Fate => fates.get(host ?? plan.page) ?? plan.ownFate;
  const look = (): Look => ({
    ...{ fateOf, highlighted },
    isVeiled: plan.isAllGone && fateOf(null) !== 'down' && fateOf(null) !== 'failing',
  });
  const hostIn = (host: string | null): XrayHost | null =>
    plan.hosts.find((one) => one.host === (host ?? plan.page)) ?? null;

  const scan = createScan(
    overlay.element,
    () => {
      leanings = readPageSigns(document, (host) => fateOf(host) !== 'up');
      return leanings;
    },
    (pieces, roots) => {
      // The extension was taken away or renewed: nobody is there to switch this off.
      if (!api.runtime?.id) return off();
      const isFirst = found === null;
      found = pieces;
      watch.add(roots);
      paint();
      if (isFirst) showLegend();
      else showLegendIfChanged();
    },
  );
  const watch = watchPage(overlay.element, {
    onChange: scan.ask,
    onScroll(target) {
      scrolled.add(target);
      inNextFrame();
    },
    onRaised: overlay.raise,
    onPoint(x, y) {
      pointed = { x, y };
      inNextFrame();
    },
    onLeave() {
      pointed = null;
      tooltip.hide();
    },
    onEscape: off,
    onRemoved() {
      if (!overlay.attach()) off();
    },
  });
  let pointed: { x: number; y: number } | null = null;

  function inNextFrame(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (scrolled.size > 0) followScroll();
      if (pointed) point(pointed.x, pointed.y);
      pointed = null;
    });
  }

  /** What scrolls inside the page, or stays in place in it, is measured again; the document takes the rest along. */
  function followScroll(): void {
    const measure = createRuler({ x: scrollX, y: scrollY });
    let isMoved = false;
    for (const piece of found?.list ?? []) {
      if ((piece.isFixed || piece.frame || isInside(piece.clip, scrolled)) && measure(piece)) isMoved = true;
    }
    scrolled.clear();
    if (isMoved) paint();
    else painting.follow();
    tooltip.hide();
  }

  function paint(): void {
    painting.show(found?.list ?? [], documentSize(painting.element), look());
  }

  function point(x: number, y: number): void {
    const piece = painting.pieceAt(x, y);
    const host = piece?.host ?? null;
    const row = hostIn(host);
    const isSilent = host === null && fateOf(null) === 'up';
    highlight(host);
    if (isSilent || (!row && host === null)) {
      tooltip.hide();
      return;
    }
    const { labels } = plan;
    const kind = piece?.kind === 'text' ? [labels.font] : piece?.kind === 'block' ? [labels.built] : [];
    const lines = row
      ? [row.host, row.place, row.fateWords, ...(host === null ? [labels.own] : kind)]
      : [host ?? '', labels.unseen];
    tooltip.show(x, y, lines, plan.direction);
  }

  function highlight(host: string | null): void {
    if (highlighted === host) return;
    highlighted = host;
    painting.redraw(look());
  }

  let legendSaid = '';
  function showLegendIfChanged(): void {
    const uses = plan.hosts.map(({ host }) => Object.values(useOf(host)).map(Number).join('')).join();
    const now = `${uses} ${found?.isCut}`;
    // A legend that is made anew under somebody's pointer or focus would be lost to them.
    if (now !== legendSaid) showLegend(now);
  }
  function showLegend(now = ''): void {
    legendSaid = now;
    legend.show(plan, useOf, found?.isCut ?? false);
  }

  function useOf(host: string): HostUse {
    const kinds = new Set<Piece['kind']>();
    for (const piece of found?.list ?? []) if (piece.host === host) kinds.add(piece.kind);
    return {
      isShown: kinds.has('area'),
      hasFont: kinds.has('text'),
      hasBuilt: kinds.has('block'),
      hasStyling: leanings?.styling.has(host) ?? false,
    };
  }

  function off(): void {
    watch.end();
    scan.end();
    painting.end();
    cancelAnimationFrame(frame);
    overlay.detach();
    setOwnOverlay(null);
    onOff();
  }

  overlay.attach();
  setOwnOverlay(overlay.element);
  showLegend();
  scan.ask();
  return {
    change(changed) {
      plan = changed;
      fates = fatesIn(plan);
      highlighted = null;
      showLegend();
      paint();
      scan.ask();
    },
    focus: legend.focus,
    setStill(isStill) {
      said.style.display = isStill ? 'none' : 'block';
      if (isStill) highlight(null);
    },
    state: (isMeasured) => ({
      isOn: true,
      plan,
      pieces: found?.list.length ?? null,
      isCut: found?.isCut ?? false,
      shares: isMeasured ? paintedShares(plan, painting.pieceAt) : null,
    }),
    off,
  };
}

function fatesIn({ hosts }: XrayPlan): Map<string, Fate> {
  return new Map(hosts.map(({ host, fate }) => [host, fate]));
}

function isInside(clip: Clip | null, scrolled: ReadonlySet<EventTarget | null>): boolean {
  for (let at = clip; at; at = at.parent) if (scrolled.has(at.element)) return true;
  return false;
}

function goTo(piece: Piece | undefined): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  piece?.element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

/** Share of the window that is painted as each host's, on the grid by which the popup's squares are measured. */
function paintedShares(
  { page }: XrayPlan,
  pieceAt: (x: number, y: number) => Piece | null,
): Record<string, number> {
  const shares: Record<string, number> = Object.create(null);
  for (let at = 0; at < COLUMNS * ROWS; at++) {
    const x = (((at % COLUMNS) + 0.5) / COLUMNS) * innerWidth;
    const y = ((Math.floor(at / COLUMNS) + 0.5) / ROWS) * innerHeight;
    const piece = pieceAt(x, y);
    const host = (piece?.kind === 'area' ? piece.host : null) ?? page;
    shares[host] = (shares[host] ?? 0) + 1 / (COLUMNS * ROWS);
  }
  return { ...shares };
}
