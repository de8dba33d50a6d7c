import { useEffect, useState } from 'preact/hooks';
import { loadViewWords } from '../../explain/load-view-words';
import { enPictures } from '../../explain/words/en-pictures';
import { enWeb } from '../../explain/words/en-web';
import type { Words } from '../../explain/words-of';
import { useWords } from '../words-context';

/** The words of the reader's language with those of webs; null until they are read. */
export function useWebWords(): Words | null {
  const { locale } = useWords();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isGone = false;
    const arabic = async () => {
      const { arPictures, arWeb } = await import('../../explain/words/later-arabic');
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
