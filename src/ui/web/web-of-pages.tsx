import { useEffect, useState } from 'preact/hooks';
import { loadViewWords } from '../../explain/load-view-words';
import { enPictures } from '../../explain/words/en-pictures';
import { enWeb } from '../../explain/words/en-web';
import type { Words } from '../../explain/words-of';
import type { PageSummary } from '../../history/page-summary';
import type { Choice } from '../choice';
import { useWords, WordsContext } from '../words-context';
import { WebBody } from './web-body';

export interface WebOfPagesProps {
  pages: readonly PageSummary[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
  /** A site that is asked for, to stand before all others. */
  site?: string | null;
  onSite?: (site: string | null) => void;
  /** Takes a site out of what is kept, where that can be done. */
  onTakeOut?: (site: string) => void;
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

/** The words of the reader's language with those of webs; null until they are read. */
export function useWebWords(): Words | null {
  const { locale } = useWords();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isGone = false;
    const arabic = async () => {
      const [{ arPictures }, { arWeb }] = await Promise.all([
        import('../../explain/words/ar-pictures'),
        import('../../explain/words/ar-web'),
      ]);
      return { ...arPictures, ...arWeb };
    };
    void loadViewWords(locale, { ...enPictures, ...enWeb }, arabic).then((found) => {
      if (!isGone) setWords(() => found);
    });
    return () => {
      isGone = true;
    };
  }, [locale]);
  return words;
}
