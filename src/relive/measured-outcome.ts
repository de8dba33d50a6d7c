import type { Outcome } from '../outage/scenario';
import {
  deadControls,
  type GonePart,
  goneParts,
  goneStyles,
  goneWords,
  newFailures,
} from './compare-contents';
import { createMask, differingShare, isOfOneColour, maskBoxes, maskDifferences } from './compare-screens';
import type { FailedRequest, PageSnapshot, Pixels } from './page-snapshot';

/** What was measured, and which lines of the table below it fulfils. */
export interface Measured {
  outcome: Exclude<Outcome, 'unknown'>;
  /** Every line that holds, worst first. */
  findings: readonly Finding[];
  losses: Losses;
}

/** Differences between the disturbed load and the undisturbed ones, without what differs between those. */
export interface Losses {
  /** Requests that failed and otherwise do not. */
  failed: readonly FailedRequest[];
  /** Shares, 0–1. */
  words: number;
  styles: number;
  controls: number;
  /** Of the controls that were clicked and answered before, those that don't: how many, and their share. */
  dead: { count: number; share: number };
  /** Share of the first screen that looks different; null where a picture is missing. */
  screen: number | null;
  parts: readonly GonePart[];
  /** Pixels of all gone parts. */
  area: number;
  firstPaint: { before: number | null; during: number | null };
}

/** A line of the table that holds, with what holds it, for people to read. */
export interface Finding {
  outcome: Measured['outcome'];
  id: FindingId;
  /** The measure that crossed its border: a share, pixels or milliseconds; null where there is none. */
  value: number | null;
}

export const FINDING_IDS = [
  'no-document',
  'error-page',
  'no-paint',
  'one-colour',
  'most-words',
  'most-styles',
  'styles-and-screen',
  'most-controls',
  'dead-controls',
  'parts',
  'screen',
  'words',
  'late-paint',
  'requests',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/** Milliseconds by which something contentful has to be painted. */
const LATEST_PAINT = 10_000;
/** Smallest area of gone pictures that anybody notices, in CSS pixels. */
const NOTICED_AREA = 5_000;
/** Fewer dead controls than this say nothing of a page. */
const FEWEST_DEAD = 3;
/** Only where some of these failed are missing controls the outage's doing. */
const BEHIND_CONTROLS: ReadonlySet<FailedRequest['loads']> = new Set(['script', 'data', 'frame']);

/**
 * Says what a page came to when hosts failed: worst first, after what differs between two undisturbed loads has been
 * taken off as noise.
 * @param before two undisturbed loads.
 */
export function measuredOutcome(
  before: readonly [first: PageSnapshot, second: PageSnapshot],
  during: PageSnapshot,
): Measured {
  const losses = lossesOf(before, during);
  const findings = findingsOf(before, during, losses);
  return { outcome: findings[0]?.outcome ?? 'untouched', findings, losses };
}

function lossesOf([first, second]: readonly [PageSnapshot, PageSnapshot], during: PageSnapshot): Losses {
  const parts = goneParts(first.parts, second.parts, during.parts);
  const controls = Math.min(first.controls, second.controls);
  return {
    failed: newFailures(first.failed, second.failed, during.failed),
    words: goneWords(first.words, second.words, during.words),
    styles: goneStyles(first.styleSheets, second.styleSheets, during.styleSheets),
    controls: controls === 0 ? 0 : Math.max(0, 1 - during.controls / controls),
    dead: deadControls(first.probed, second.probed, during.probed),
    screen: screenLoss(first, second, during),
    parts,
    area: parts.reduce((total, { area }) => total + area, 0),
    firstPaint: { before: latest(first.firstPaint, second.firstPaint), during: during.firstPaint },
  };
}

function screenLoss(first: PageSnapshot, second: PageSnapshot, during: PageSnapshot): number | null {
  if (!first.screen || !second.screen || !during.screen) return null;
  if (!isSameSize(first.screen, second.screen)) return null;
  const mask = createMask(first.screen);
  maskDifferences(mask, first.screen, second.screen);
  for (const { notices, screenSize } of [first, second, during]) {
    maskBoxes(mask, first.screen, notices, screenSize);
  }
  return differingShare(first.screen, during.screen, mask);
}

function isSameSize(a: Pixels, b: Pixels): boolean {
  return a.width === b.width && a.height === b.height;
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

/** The table, line by line. */
function findingsOf(
  [first, second]: readonly [PageSnapshot, PageSnapshot],
  during: PageSnapshot,
  losses: Losses,
): Finding[] {
  const { words, styles, controls, area } = losses;
  const screen = losses.screen ?? 0;
  const { before: paintBefore, during: paint } = losses.firstPaint;
  const hadPage = first.document === 'arrived' && second.document === 'arrived';
  const couldFail = losses.failed.some(({ loads }) => BEHIND_CONTROLS.has(loads));
  const lines: [holds: boolean, Finding['outcome'], FindingId, value: number | null][] = [
    [during.document === 'missing', 'unreachable', 'no-document', null],
    [hadPage && during.document === 'error-page', 'unreachable', 'error-page', null],
    [paintBefore !== null && (paint === null || paint > LATEST_PAINT), 'blank', 'no-paint', paint],
    [hasTurnedPlain([first, second], during), 'blank', 'one-colour', null],
    [words >= 0.5, 'broken', 'most-words', words],
    [styles >= 0.8, 'broken', 'most-styles', styles],
    [styles >= 0.3 && screen >= 0.25, 'broken', 'styles-and-screen', styles],
    [couldFail && controls >= 0.5, 'broken', 'most-controls', controls],
    [
      couldFail && losses.dead.share >= 0.5 && losses.dead.count >= FEWEST_DEAD,
      'broken',
      'dead-controls',
      losses.dead.share,
    ],
    [area >= NOTICED_AREA, 'degraded', 'parts', area],
    [screen >= 0.01, 'degraded', 'screen', screen],
    [words >= 0.03, 'degraded', 'words', words],
    [isLate(paintBefore, paint), 'degraded', 'late-paint', paint],
    [losses.failed.length > 0, 'unnoticed', 'requests', losses.failed.length],
  ];
  return lines.flatMap(([holds, outcome, id, value]) => (holds ? [{ outcome, id, value }] : []));
}

function hasTurnedPlain(before: readonly PageSnapshot[], during: PageSnapshot): boolean {
  const wasPlain = before.some(({ screen }) => screen === null || isOfOneColour(screen));
  return !wasPlain && during.screen !== null && isOfOneColour(during.screen);
}

function isLate(before: number | null, during: number | null): boolean {
  return before !== null && during !== null && during - before > 3_000 && during >= 3 * before;
}
