import type { Fate, Outcome } from '../../outage/scenario';
import { FATE_MARKS } from '../sign-shapes';
import type { Pick } from './pick';

/** Colours by what they mean; screens read them from the style sheet, files from a palette of their own. */
export type Paint =
  | Fate
  | Exclude<Outcome, 'unknown'>
  | 'at-risk-ground'
  | 'accent'
  | 'ink'
  | 'soft'
  | 'line'
  | 'paper'
  | 'card'
  | 'quiet'
  | 'none';

interface Painted {
  fill?: Paint;
  stroke?: Paint;
  strokeWidth?: number;
  opacity?: number;
}

export interface RectShape extends Painted {
  draw: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  round?: number;
}

export interface PathShape extends Painted {
  draw: 'path';
  d: string;
  /** Where the path's own origin stands. */
  at?: { x: number; y: number };
  scale?: number;
}

export interface TextShape {
  draw: 'text';
  x: number;
  y: number;
  text: string;
  /** Which end of the text stands at x: left and right are those of the picture, whatever the language. */
  anchor: 'left' | 'middle' | 'right';
  size: number;
  fill: Paint;
  isBold?: boolean;
  /** Set off from what lies under it. */
  hasHalo?: boolean;
  opacity?: number;
}

export type Shape = RectShape | PathShape | TextShape;

/** A line of text. */
export function textAt(
  x: number,
  y: number,
  text: string,
  more: Omit<TextShape, 'draw' | 'x' | 'y' | 'text'>,
): TextShape {
  return { draw: 'text', x, y, text, ...more };
}

/** Something in a picture that can be chosen, or at least be walked to and read out. */
export interface Mark<Chosen extends string = Pick> {
  id: string;
  /** What choosing it chooses; null where it stands for several things. */
  pick: Chosen | null;
  /** What it is, in words. */
  label: string;
  /** Where it stands, for keys that walk and for the ring around what is walked to. */
  box: { x: number; y: number; width: number; height: number };
  /** False while something else is chosen. */
  isOn: boolean;
  shapes: readonly Shape[];
}

/** A picture as shapes alone: drawn on the screen, into a file and onto a canvas alike. */
export interface Drawing<Chosen extends string = Pick> {
  width: number;
  height: number;
  /** What cannot be chosen and lies below. */
  ground: readonly Shape[];
  marks: readonly Mark<Chosen>[];
}

/** How an area of a fate is painted. */
export function fateArea(fate: Fate): { fill: Paint; stroke: Paint } {
  return fate === 'at-risk' ? { fill: 'at-risk-ground', stroke: 'at-risk' } : { fill: fate, stroke: 'none' };
}

/** The sign of a fate, 12 wide and high: a shape as well as a colour. */
export function fateSign(fate: Fate, x: number, y: number): Shape[] {
  const mark = FATE_MARKS[fate];
  const body: Shape = {
    ...{ draw: 'rect', x, y, width: 12, height: 12, round: 3 },
    ...fateArea(fate),
    ...(fate === 'at-risk' ? { strokeWidth: 1.2 } : {}),
  };
  if (mark === null) return [body];
  return [
    body,
    {
      ...{ draw: 'path', d: mark, at: { x, y }, stroke: fate === 'at-risk' ? 'ink' : 'card' },
      strokeWidth: fate === 'origin-unknown' ? 3.4 : 1.8,
    },
  ];
}

/** Average width of a letter at size 1, on the safe side: what is cut off is in the table in full. */
const LETTER = 0.56;

/** As much of a text as fits; of a host name its end tells more than its beginning. */
export function clipped(text: string, width: number, size: number, keeps: 'start' | 'end' = 'start'): string {
  const letters = [...text];
  const room = Math.floor(width / (size * LETTER));
  if (letters.length <= room) return text;
  if (room < 3) return '';
  const shown = keeps === 'start' ? letters.slice(0, room - 1) : letters.slice(1 - room);
  return keeps === 'start' ? `${shown.join('')}…` : `…${shown.join('')}`;
}

/** About as wide as a text is drawn. */
export function widthOf(text: string, size: number): number {
  return [...text].length * size * LETTER;
}
