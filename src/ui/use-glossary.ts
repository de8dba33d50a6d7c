import { useEffect, useState } from 'preact/hooks';
import type { Glossary } from '../explain/glossary';
import { useWords } from './words-context';

/**
 * What the technical words mean, fetched from the package when it is first wanted: most people open the popup for its
 * answer alone.
 * @returns null until it is there.
 */
export function useGlossary(isWanted: boolean): Glossary | null {
  const { locale } = useWords();
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('./asked-for').then(({ glossaryIn }) => {
      if (!isGone) setGlossary(glossaryIn(locale));
    });
    return () => {
      isGone = true;
    };
  }, [isWanted, locale]);
  return isWanted ? glossary : null;
}
