import { useEffect, useState } from 'preact/hooks';

/**
 * Whether all of a long list is shown: once it is asked for, and on paper, where there is nothing to press. With it
 * comes what asks for it.
 */
export function useLong(): [isLong: boolean, show: () => void] {
  const [isAsked, setAsked] = useState(false);
  const [isOnPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const follow = ({ type }: Event) => setOnPaper(type === 'beforeprint');
    addEventListener('beforeprint', follow);
    addEventListener('afterprint', follow);
    return () => {
      removeEventListener('beforeprint', follow);
      removeEventListener('afterprint', follow);
    };
  }, []);
  return [isAsked || isOnPaper, () => setAsked(true)];
}
