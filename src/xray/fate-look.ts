import type { Fate } from '../outage/scenario';

/** How a fate is painted: a colour and a pattern each, so that neither has to be told alone. */
export interface FateLook {
  /** Red, green, blue: as in the popup. */
  ink: string;
  /** How much of what lies below the ground lets through, 0–1; what would be gone is the hardest to see. */
  ground: number;
  pattern: 'stripes' | 'dashes' | 'dots' | 'crosses' | 'none';
  /** Whether it has an edge all around. */
  edge: 'solid' | 'dashed' | 'thin';
}

export const FATE_LOOKS: Readonly<Record<Fate, FateLook>> = {
  down: { ink: '147 31 63', ground: 0.62, pattern: 'stripes', edge: 'solid' },
  failing: { ink: '201 85 31', ground: 0.5, pattern: 'dashes', edge: 'solid' },
  'at-risk': { ink: '224 166 58', ground: 0.45, pattern: 'dots', edge: 'dashed' },
  'origin-unknown': { ink: '111 106 125', ground: 0.45, pattern: 'crosses', edge: 'dashed' },
  up: { ink: '27 119 107', ground: 0.12, pattern: 'none', edge: 'thin' },
};
