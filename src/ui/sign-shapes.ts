import type { Fate, Outcome } from '../outage/scenario';

/**
 * The one scale of the product, drawn: each step has a shape, a mark and a colour of its own, so that it reads
 * without colour. Popup, report and the toolbar icons are drawn from these. Coordinates are on a field of 40 × 40.
 */
export interface SignShape {
  /** The body: filled where the outcome is at least likely, in outline where it is only possible. */
  body: string;
  /** Drawn over the body in the colour of the ground; null where the body says it all. */
  mark: string | null;
  /** Marks that are areas rather than lines. */
  markIsFilled?: boolean;
  /** Colour on the toolbar, which may be light or dark and has no style sheet. */
  toolbarColour: string;
}

const CIRCLE = 'M20 3a17 17 0 1 1 0 34a17 17 0 1 1 0-34z';
const SQUARE = 'M9 4h22a5 5 0 0 1 5 5v22a5 5 0 0 1-5 5h-22a5 5 0 0 1-5-5v-22a5 5 0 0 1 5-5z';
const HEXAGON = 'M12 4h16l9 16l-9 16h-16l-9-16z';
const THREE_QUARTERS = 'M18 5a16 16 0 1 0 17 17h-17z';
const LOOSE_QUARTER = 'M24 4.5v11.5h11.5a12 12 0 0 0-11.5-11.5z';
const RING = 'M20 4a16 16 0 1 1 0 32a16 16 0 1 1 0-32zM20 9a11 11 0 1 0 0 22a11 11 0 1 0 0-22z';
const DIAMOND = 'M20 2l18 18l-18 18l-18-18z';

export const OUTCOME_SIGNS: Readonly<Record<Outcome, SignShape>> = {
  unreachable: {
    body: CIRCLE,
    mark: 'M14 14l12 12M26 14l-12 12',
    toolbarColour: '#c7345a',
  },
  blank: {
    body: SQUARE,
    mark: 'M12 12h16v16h-16z',
    markIsFilled: true,
    toolbarColour: '#cf4a44',
  },
  broken: { body: HEXAGON, mark: 'M23 5l-6 11l7 6l-6 13', toolbarColour: '#d9652b' },
  degraded: {
    body: `${THREE_QUARTERS}${LOOSE_QUARTER}`,
    mark: null,
    toolbarColour: '#cf920f',
  },
  unnoticed: { body: RING, mark: null, toolbarColour: '#5f949c' },
  untouched: {
    body: CIRCLE,
    mark: 'M12.5 20.5l5.5 5.5l10-11.5',
    toolbarColour: '#259585',
  },
  unknown: {
    body: DIAMOND,
    mark: 'M15.5 16.5a4.5 4.5 0 1 1 6.5 4c-1.5.8-2 1.6-2 3.2M20 27.6v.4',
    toolbarColour: '#87819a',
  },
};

/** The mark of a fate on a square of 12 × 12; null where the plain square says it. */
export const FATE_MARKS: Readonly<Record<Fate, string | null>> = {
  down: 'M3.5 3.5l5 5M8.5 3.5l-5 5',
  failing: 'M3 9l6-6',
  'at-risk': 'M6 3v3.6M6 9v.1',
  'origin-unknown': 'M6 6v.1',
  up: null,
};
