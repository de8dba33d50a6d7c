import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createWords } from '../explain/create-words';
import type { Words } from '../explain/words-of';

/** The words of the language that the page is shown in. */
export const WordsContext = createContext<Words>(createWords('en'));

export function useWords(): Words {
  return useContext(WordsContext);
}
