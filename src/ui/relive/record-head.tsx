import type { ReliveRecord } from '../../relive/relive-record';
import { Logo } from '../logo';
import { Says } from '../says';
import { useWords } from '../words-context';
import { useRelivedOutage } from './use-relived-outage';
import { whenInWords } from './when-in-words';

/** Which page, which outage and which of its hours, when, and in which browser. */
export function RecordHead({ record }: { record: ReliveRecord }) {
  const words = useWords();
  const outage = useRelivedOutage(record.outage);
  const { host, pathname, search } = new URL(record.url);
  return (
    <header>
      <div class="title">
        <Logo />
        <h1 class="host">
          <a href={record.url} target="_blank" rel="noreferrer" title={record.url}>
            <bdi>
              {host}
              {pathname + search !== '/' && <span class="soft">{pathname + search}</span>}
            </bdi>
          </a>
        </h1>
      </div>
      <p class="relived-outage">
        {outage.map((line, index) => (
          <span key={line.key}>
            {index > 0 && ' · '}
            <Says message={line} />
          </span>
        ))}
      </p>
      <p class="small">
        {words.say(whenInWords(record))}
        {record.build === 'laboratory' && ` · ${words('compare.laboratory')}`}
      </p>
    </header>
  );
}
