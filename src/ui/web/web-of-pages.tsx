import type { PageSummary } from '../../history/page-summary';
import type { Choice } from '../choice';

export interface WebOfPagesProps {
  pages: readonly PageSummary[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** Where many page loads stand: of a person's history, of recordings, of a class. */
export function WebOfPages({ pages }: WebOfPagesProps) {
  return <div class="web-of-pages" data-pages={pages.length} />;
}
