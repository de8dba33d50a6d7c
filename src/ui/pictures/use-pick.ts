import { useEffect, useState } from 'preact/hooks';
import { type Pick, readPick } from './pick';
import type { PictureRow } from './picture-row';

const NAME = 'pick';

/**
 * What is chosen in the pictures. It stands in the page's address, so that a link shows the same to others; what the
 * address asks for and this page has not is not chosen.
 */
export function usePick(rows: readonly PictureRow[]): [Pick | null, (pick: Pick | null) => void] {
  const [asked, setAsked] = useState(askedIn);
  useEffect(() => {
    const follow = () => setAsked(askedIn());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = (pick: Pick | null) => {
    const address = new URL(location.href);
    if (pick === null) address.searchParams.delete(NAME);
    else address.searchParams.set(NAME, pick);
    history.replaceState(history.state, '', address);
    setAsked(pick);
  };
  return [readPick(asked, rows), choose];
}

function askedIn(): string | null {
  return new URLSearchParams(location.search).get(NAME);
}
