import type { ReportedService } from '../knowledge/reported-services';
import { HitLink } from './hit-link';
import { ReportedSign } from './reported-sign';
import { sourceSite } from './source-site';
import { useWords } from './words-context';

/** What was said of the service that day: beside the page's own verdict, with its source, never mixed with it. */
export function ReportedNote({ service }: { service: ReportedService }) {
  const words = useWords();
  const { incident, name, kind, what, source, date } = service;
  const head = words(`reported.${kind}`);
  return (
    <aside class={`reported reported-${kind}`} data-reported={name} data-said={kind} aria-label={head}>
      <h2>
        <ReportedSign kind={kind} /> {head}
      </h2>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        {': '}
        {words(`reported.what.${what}`)}
      </p>
      <p class="small">
        {words.date(date)} · {words(`reported.said.${source.strength}`)} ·{' '}
        <a href={source.url} target="_blank" rel="noreferrer" title={source.url}>
          <bdi>{sourceSite(source.url)}</bdi>
        </a>
      </p>
      <p class="small">
        {words('reported.apart')} <HitLink outage={incident} say="reported.who-else" />
      </p>
    </aside>
  );
}
