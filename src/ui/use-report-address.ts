import { useEffect, useState } from 'preact/hooks';

/** The part of a page's address that its views live in, and two ways to change it. */
export interface ReportAddress {
  search: string;
  hash: string;
  /** Goes to another view: one step back leads here again. */
  go(search: string): void;
  /** Keeps up with what is asked of the view: no step of its own. */
  keep(search: string): void;
}

/** Follows the address of the report, whose views and filters stand in it, so that each can be kept and shared. */
export function useReportAddress(): ReportAddress {
  const [at, setAt] = useState(() => ({ search: location.search, hash: location.hash }));
  useEffect(() => {
    const follow = () => setAt({ search: location.search, hash: location.hash });
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  return {
    ...at,
    go(search) {
      history.pushState(null, '', `${location.pathname}${search}`);
      setAt({ search, hash: '' });
    },
    keep(search) {
      history.replaceState(null, '', `${location.pathname}${search}`);
      setAt({ search, hash: '' });
    },
  };
}
