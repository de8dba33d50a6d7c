import { useEffect, useState } from 'preact/hooks';

/** False when first drawn, true a turn later: what is folded at first need not hold up what is seen. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true));
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}
