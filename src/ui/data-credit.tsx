import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dataCredit } from '../explain/data-credit';
import { Says } from './says';
import { useWords } from './words-context';

/** The address map's sources ask to be named, DB-IP with a link, wherever results are shown. */
const SOURCES = [
  { name: 'dbip', url: 'https://db-ip.com' },
  { name: 'routeviews', url: 'https://www.routeviews.org' },
  { name: 'nro', url: 'https://www.nro.net' },
] as const;

const LINKS = Object.fromEntries(
  SOURCES.map(({ name, url }) => [
    name,
    (text: ComponentChildren) => (
      <a href={url} target="_blank" rel="noreferrer">
        {text}
      </a>
    ),
  ]),
);

interface DataCreditProps {
  /** Date of the map in the package, or null where it is not to be said. */
  built: string | null;
  /** Date of the oldest fetched list in use, or null where there is none. */
  listsDate: string | null;
}

/** Where the addresses' data come from, and how old they are. */
export function DataCredit({ built, listsDate }: DataCreditProps) {
  const words = useWords();
  // The first date that is printed in full takes longer than all the rest: it comes after the answer is on the screen.
  const [isDated, setDated] = useState(false);
  useEffect(() => setDated(true), []);
  return (
    <p class="credit">
      <Says message={dataCredit()} set={LINKS} />
      {isDated && built !== null && ` ${words('data.dated', { date: { on: built } })}`}
      {isDated && listsDate !== null && ` ${words('data.lists-dated', { date: { on: listsDate } })}`}
    </p>
  );
}
