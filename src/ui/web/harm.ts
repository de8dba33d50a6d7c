import type { SitesByOutcome, Toll } from '../../concentration/toll';
import type { Words } from '../../explain/words-of';
import type { BarPaint } from './draw-bars';

/** Outcomes that people see, worst first. */
export const HARMS = ['unreachable', 'blank', 'broken', 'degraded'] as const;

/** Colours of what an outage takes; what is only possible comes last. */
export function harmPaints(words: Words): BarPaint[] {
  return [
    ...HARMS.map((harm): BarPaint => ({ paint: harm, label: words(`outcome.${harm}`) })),
    { paint: 'at-risk-ground', label: words('web.might') },
  ];
}

/** Sites by the same. */
export function harmAmounts({ likely, hit }: { likely: SitesByOutcome; hit: Toll['hit'] }): number[] {
  const amounts = HARMS.map((harm) => likely[harm]);
  return [...amounts, hit.length - amounts.reduce((sum, amount) => sum + amount, 0)];
}
