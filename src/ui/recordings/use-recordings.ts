import { useEffect, useState } from 'preact/hooks';
import { RECORDINGS } from './recorded-visit';

/** Between two pictures of how it stands, in milliseconds: hundreds of files may end in a second. */
const PACE = 120;

/** Follows what is read. */
export function useRecordings(): ReturnType<typeof RECORDINGS.now> {
  const [now, setNow] = useState(RECORDINGS.now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const show = () => {
      timer = null;
      setNow(RECORDINGS.now());
    };
    const unwatch = RECORDINGS.watch(() => {
      // A beginning and an end are seen at once.
      if (RECORDINGS.now().reading === null) show();
      else timer ??= setTimeout(show, PACE);
    });
    show();
    return () => {
      unwatch();
      if (timer !== null) clearTimeout(timer);
    };
  }, []);
  return now;
}
