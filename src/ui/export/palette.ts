import type { Paint } from '../pictures/drawing';

/** Colours of pictures in files, which are looked at on paper and on white: those of the light style sheet. */
export const PALETTE: Readonly<Record<Exclude<Paint, 'none'>, string>> = {
  down: '#931f3f',
  failing: '#c9551f',
  'at-risk': '#e0a63a',
  'at-risk-ground': '#f6e3bd',
  'origin-unknown': '#938ea1',
  up: '#cbd8d4',
  unreachable: '#931f3f',
  blank: '#a52d31',
  broken: '#b9481c',
  degraded: '#a8720a',
  unnoticed: '#557f86',
  untouched: '#1b776b',
  accent: '#27529b',
  ink: '#1d1c24',
  soft: '#595664',
  line: '#e2dfd8',
  quiet: '#dfe5e2',
  card: '#ffffff',
  paper: '#fbfaf8',
};

/** What the reader's own machine shows text in: no font is carried along. */
export const FONT = 'system-ui, sans-serif';
