import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { englishWords } from '../explain/load-words';
import type { Words } from '../explain/words-of';

/** The words of the language that the page is shown in. */
export const WordsContext = createContext<Words>(englishWords);

export function useWords(): Words {
  return useContext(WordsContext);
}
