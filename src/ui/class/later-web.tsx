import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadViewWords } from '../../explain/load-view-words';
import type { Words } from '../../explain/words-of';
import type { WebOfPagesProps } from '../web/web-of-pages';
import { useWords, WordsContext } from '../words-context';

interface Read {
  words: Words;
  View: ComponentType<WebOfPagesProps>;
}

/** Where many pages stand, with the words of that view, read from the package when it is shown. */
export function LaterWeb(props: WebOfPagesProps) {
  const { locale } = useWords();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isGone = false;
    void Promise.all([import('../web/web-of-pages'), import('../../explain/words/en-web')]).then(
      async ([{ WebOfPages: View }, { enWeb }]) => {
        const arabic = async () => (await import('../../explain/words/ar-web')).arWeb;
        const words = await loadViewWords(locale, enWeb, arabic);
        if (!isGone) setRead({ words, View });
      },
    );
    return () => {
      isGone = true;
    };
  }, [locale]);
  if (read === null) return null;
  return (
    <WordsContext.Provider value={read.words}>
      <read.View {...props} />
    </WordsContext.Provider>
  );
}
