import type { ReportedKind } from '../knowledge/reported-what';

/** Lines on a field of 12 × 12: crossed out, halved, ticked. The words beside it say the same. */
const MARKS: Readonly<Record<ReportedKind, string>> = {
  down: 'M3.8 3.8l4.4 4.4M8.2 3.8l-4.4 4.4',
  partly: 'M3.2 6h5.6',
  up: 'M3.4 6.2l1.9 1.9l3.4-4',
};

/** What was said of a service, as a round sign: those of the page's own verdict are of other shapes. */
export function ReportedSign({ kind }: { kind: ReportedKind }) {
  return (
    <svg class={`said said-${kind}`} viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
      <circle cx="6" cy="6" r="5.4" />
      <path d={MARKS[kind]} />
    </svg>
  );
}
