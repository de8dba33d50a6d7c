import { useWords } from '../words-context';

/** Address of a record's page, or of the list, in the language that this one was asked for in. */
export function recordAddress(id: string | null): string {
  const lang = new URLSearchParams(location.search).get('lang');
  const query = new URLSearchParams({ ...(id === null ? {} : { id }), ...(lang === null ? {} : { lang }) });
  return `?${query}`;
}

/** Leads to the list of all records. */
export function ListLink() {
  const words = useWords();
  return <a href={recordAddress(null)}>{words('compare.list')}</a>;
}
