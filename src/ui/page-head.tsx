import type { Settings } from '../browser/settings';
import { incidentInWords } from '../explain/incident-in-words';
import { severityInWords } from '../explain/severity-in-words';
import { Logo } from './logo';
import { useWords } from './words-context';

const SEVERITIES = ['as-it-happened', 'region-lost'] as const;

export interface Choice {
  incident: string;
  severity: Settings['severity'];
}

interface PageHeadProps {
  /** Host of the page; its site is set in bold once it is known. */
  host: string | null;
  site: string | null;
  choice: Choice;
  incidents: readonly string[];
  onChoose: (choice: Choice) => void;
  onOptions: () => void;
}

/** Which page, which outage, how bad: each one tap away from the other. */
export function PageHead({ host, site, choice, incidents, onChoose, onOptions }: PageHeadProps) {
  const words = useWords();
  return (
    <header>
      <div class="title">
        <Logo />
        <HostName host={host} site={site} />
        <button
          type="button"
          class="icon-button"
          aria-label={words('options.title')}
          title={words('options.title')}
          onClick={onOptions}
        >
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d="M2 6h7M13 6h5M2 14h3M9 14h9" />
            <circle cx="11" cy="6" r="2" />
            <circle cx="7" cy="14" r="2" />
          </svg>
        </button>
      </div>
      <div class="choice">
        <IncidentChoice choice={choice} incidents={incidents} onChoose={onChoose} />
        <fieldset class="switch">
          <legend class="reading">{words('head.what-if')}</legend>
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              data-choose={severity}
              aria-pressed={severity === choice.severity}
              onClick={() => onChoose({ ...choice, severity })}
            >
              {words.say(severityInWords(choice.incident, severity))}
            </button>
          ))}
        </fieldset>
      </div>
    </header>
  );
}

function IncidentChoice({
  choice,
  incidents,
  onChoose,
}: Pick<PageHeadProps, 'choice' | 'incidents' | 'onChoose'>) {
  const words = useWords();
  const name = (id: string) => words.say(incidentInWords(id));
  if (incidents.length < 2) return <span class="incident">{name(choice.incident)}</span>;
  return (
    <select
      class="incident"
      aria-label={words('head.incident')}
      value={choice.incident}
      onChange={(event) => onChoose({ ...choice, incident: event.currentTarget.value })}
    >
      {incidents.map((id) => (
        <option key={id} value={id}>
          {name(id)}
        </option>
      ))}
    </select>
  );
}

function HostName({ host, site }: { host: string | null; site: string | null }) {
  const words = useWords();
  if (host === null) return <span class="host">{words('app.name')}</span>;
  const isBelow = site !== null && host !== site && host.endsWith(`.${site}`);
  return (
    <bdi class="host" title={host}>
      {isBelow ? <span class="soft">{host.slice(0, -site.length)}</span> : null}
      {isBelow ? site : host}
    </bdi>
  );
}
