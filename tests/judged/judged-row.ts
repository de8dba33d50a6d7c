import type { Finding } from '../../src/relive/measured-outcome';

/** One cell: a page with some of its hosts lost, judged by the model and measured. */
export interface JudgedRow {
  page: string;
  lost: readonly string[];
  /** The model's outcome, and what it still holds possible. */
  predicted: string;
  worst: string;
  measured: string;
  findings: readonly Finding[];
  /** What was lost, in figures. */
  losses: {
    words: number;
    styles: number;
    controls: number;
    screen: number | null;
    area: number;
    failed: number;
    parts: readonly string[];
    firstPaint: { before: number | null; during: number | null };
  };
}
