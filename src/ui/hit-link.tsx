import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WordKey } from '../explain/words/en';
import { hitAddress } from './hit-query';
import { useWords } from './words-context';

/** How a page goes to who was hit without losing the tab it speaks of; without it the link's address does. */
export const ShowHit = createContext<((outage: string) => void) | null>(null);

interface HitLinkProps {
  /** Incident id, or empty for all. */
  outage: string;
  say: Extract<WordKey, 'report.view.hit' | 'reported.who-else'>;
}

/** Leads to who else was hit, from wherever a service or no page at all is spoken of. */
export function HitLink({ outage, say }: HitLinkProps) {
  const words = useWords();
  const show = useContext(ShowHit);
  return (
    <a
      href={`/report.html?${hitAddress({ outage })}`}
      target="_blank"
      rel="noreferrer"
      data-show="hit"
      onClick={(event) => {
        // With a key held down the browser is asked for a tab or window of its own.
        if (show === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(outage);
      }}
    >
      {words(say)}
    </a>
  );
}
