import type { Outage } from '../../concentration/outages';
import { useWords } from '../words-context';
import { useOutageName } from './outage-name';

/** What an outage is called; a proper name keeps its own direction, words have that of the text. */
export function OutageLabel({ outage }: { outage: Outage }) {
  const words = useWords();
  const name = useOutageName()(outage);
  return <span>{typeof name === 'string' ? <bdi>{name}</bdi> : words.say(name)}</span>;
}
