import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../explain/locale';
import type { Words } from '../../explain/words-of';
import { useWords } from '../words-context';

/** A part of another view, with the words that it speaks. */
export interface LaterPart<Props> {
  words: Words;
  View: ComponentType<Props>;
}

/**
 * Reads a part of another view from the package when it is shown.
 * @param read keep it the same.
 * @returns null until it is there.
 */
export function useLaterPart<Props>(
  read: (locale: Locale) => Promise<LaterPart<Props>>,
): LaterPart<Props> | null {
  const { locale } = useWords();
  const [part, setPart] = useState<LaterPart<Props> | null>(null);
  useEffect(() => {
    let isGone = false;
    void read(locale).then((found) => {
      if (!isGone) setPart(found);
    });
    return () => {
      isGone = true;
    };
  }, [read, locale]);
  return part;
}
