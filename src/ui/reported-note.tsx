import type { ReportedService } from '../knowledge/reported-services';
import { useWords } from './words-context';

/** What was said of the service that day: beside the page's own verdict, with its source, never mixed with it. */
export function ReportedNote({ service }: { service: ReportedService }) {
  const words = useWords();
  const { name, reported, source } = service;
  return (
    <aside class="reported" data-reported={name} aria-label={words('section.reported')}>
      <h2>{words('section.reported')}</h2>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        {': '}
        {reported[words.locale]}
      </p>
      <p class="small">
        {words(`reported.strength.${source.strength}`)} ·{' '}
        <a href={source.url} target="_blank" rel="noreferrer" title={source.url}>
          {words('host.source')}
        </a>
      </p>
      <p class="small">{words('section.reported-note')}</p>
    </aside>
  );
}
