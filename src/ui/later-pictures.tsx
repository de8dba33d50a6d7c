import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../explain/words-of';
import type { PicturesViewProps } from './pictures/pictures-view';
import { useWords, WordsContext } from './words-context';

interface Read {
  words: Words;
  View: ComponentType<PicturesViewProps>;
}

/** The pictures with their words, read from the package once the answer stands: nobody waits for them. */
export function LaterPictures(props: PicturesViewProps) {
  const { locale } = useWords();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isGone = false;
    import('./later').then(async ({ PicturesView, loadPictureWords }) => {
      const words = await loadPictureWords(locale);
      if (!isGone) setRead({ words, View: PicturesView });
    });
    return () => {
      isGone = true;
    };
  }, [locale]);
  // As high as what is to come begins, so that what stands below does not jump far.
  if (read === null) return <div class="pictures-room" aria-hidden="true" />;
  return (
    <WordsContext.Provider value={read.words}>
      <read.View {...props} />
    </WordsContext.Provider>
  );
}
