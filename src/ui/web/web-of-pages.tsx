import type { PageSummary } from '../../history/page-summary';
import type { Choice } from '../choice';
import { WordsContext } from '../words-context';
import { useWebWords } from './use-web-words';
import { WebBody } from './web-body';

export interface WebOfPagesProps {
  pages: readonly PageSummary[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
  /** A site that is asked for, to stand before all others. */
  site?: string | null;
  onSite?: (site: string | null) => void;
  /** Somebody else's site that is chosen as what fails, where an address keeps it. */
  party?: string | null;
  onParty?: (site: string) => void;
  /** Takes a site out of what is kept, by the hosts of its pages, where that can be done. */
  onTakeOut?: (hosts: readonly string[]) => void;
}

/** Where many page loads stand: of a person's history, of recordings, of a class. It brings its words with it. */
export function WebOfPages(props: WebOfPagesProps) {
  const words = useWebWords();
  return (
    <div class="web-of-pages" data-pages={props.pages.length}>
      {words && (
        <WordsContext.Provider value={words}>
          <WebBody {...props} />
        </WordsContext.Provider>
      )}
    </div>
  );
}
