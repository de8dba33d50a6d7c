import { useContext, useState } from 'preact/hooks';
import { severityInWords } from '../explain/severity-in-words';
import { whatIfTitle } from '../explain/what-if-in-words';
import { incidentById } from '../knowledge/incidents';
import type { WhatIf } from '../outage/what-if';
import type { Choice } from './choice';
import { Logo } from './logo';
import { OutageChoice } from './outage-choice';
import { useWhatIfForm } from './use-what-if-form';
import { WhatIfContext } from './what-if-context';
import { useWords } from './words-context';

export type { Choice } from './choice';

const SEVERITIES = ['as-it-happened', 'region-lost'] as const;

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
  const { whatIf = null } = choice;
  // Each opening is a form of its own, which begins with what is chosen.
  const [opened, setOpened] = useState<{ count: number; isNew: boolean } | null>(null);
  const Form = useWhatIfForm(opened !== null);
  const open = (isNew: boolean) => setOpened({ count: (opened?.count ?? 0) + 1, isNew });
  const imagine = (imagined: WhatIf) => onChoose({ ...choice, whatIf: imagined });
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
        <OutageChoice
          choice={choice}
          incidents={incidents}
          onChoose={(chosen) => {
            if (opened && chosen.whatIf) open(false);
            else setOpened(null);
            onChoose(chosen);
          }}
          onBuild={() => {
            open(true);
            if (!whatIf) imagine(lostWith(choice.incident));
          }}
        />
        {whatIf ? (
          <LostLine whatIf={whatIf} isOpen={opened !== null} onEdit={() => open(false)} />
        ) : (
          <SeveritySwitch choice={choice} onChoose={onChoose} />
        )}
      </div>
      {whatIf && opened && Form && (
        <Form
          key={opened.count}
          whatIf={whatIf}
          isNew={opened.isNew}
          onChange={imagine}
          onClose={() => setOpened(null)}
        />
      )}
    </header>
  );
}

/** Where building begins: with what the incident at hand befell. */
function lostWith(incidentId: string): WhatIf {
  const { provider, region } = incidentById(incidentId) ?? { provider: 'aws', region: null };
  return {
    lost: { provider, region, service: null },
    failure: 'no-connection',
    isOnAndOff: false,
    hours: 6,
  };
}

function SeveritySwitch({ choice, onChoose }: Pick<PageHeadProps, 'choice' | 'onChoose'>) {
  const words = useWords();
  return (
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
  );
}

/** What is lost, where nothing happened that could be lost more or less. */
function LostLine({ whatIf, isOpen, onEdit }: { whatIf: WhatIf; isOpen: boolean; onEdit: () => void }) {
  const words = useWords();
  const { operatorName } = useContext(WhatIfContext);
  return (
    <p class="lost-line">
      <span>{words.say(whatIfTitle(whatIf, operatorName))}</span>
      {!isOpen && (
        <button type="button" class="quiet" data-action="edit-what-if" onClick={onEdit}>
          {words('what-if.edit')}
        </button>
      )}
    </p>
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
