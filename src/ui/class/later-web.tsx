import { loadViewWords } from '../../explain/load-view-words';
import type { Locale } from '../../explain/locale';
import type { WebOfPagesProps } from '../web/web-of-pages';
import { WordsContext } from '../words-context';
import { type LaterPart, useLaterPart } from './later-part';

async function readWeb(locale: Locale): Promise<LaterPart<WebOfPagesProps>> {
  const [{ WebOfPages: View }, { enWeb }] = await Promise.all([
    import('../web/web-of-pages'),
    import('../../explain/words/en-web'),
  ]);
  const arabic = async () => (await import('../../explain/words/ar-web')).arWeb;
  return { View, words: await loadViewWords(locale, enWeb, arabic) };
}

/** Where many pages stand, with the words of that view. */
export function LaterWeb(props: WebOfPagesProps) {
  const part = useLaterPart(readWeb);
  if (part === null) return null;
  return (
    <WordsContext.Provider value={part.words}>
      <part.View {...props} />
    </WordsContext.Provider>
  );
}
