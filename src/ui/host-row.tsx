import { useMemo, useState } from 'preact/hooks';
import type { EvidenceExplanation } from '../explain/explain-evidence';
import { explainHost, hostUse } from '../explain/explain-host';
import type { HostVerdict } from '../outage/verdict';
import { CopyEvidence } from './copy-evidence';
import { FateSign } from './outcome-scale';
import { useWords } from './words-context';

interface HostRowProps {
  host: HostVerdict;
  /** False while its group is folded: the row is there, but only its name is drawn. */
  isShown: boolean;
}

/** One host with who answers it; opened, what that means and how it is known. */
export function HostRow({ host, isShown }: HostRowProps) {
  const { provider, region, service, layer } = host.attribution;
  return (
    <li
      data-host={host.host}
      data-provider={provider ?? ''}
      data-region={region ?? ''}
      data-service={service ?? ''}
      data-layer={layer ?? ''}
      data-fate={host.fate}
    >
      {isShown ? <HostDetails host={host} /> : <bdi>{host.host}</bdi>}
    </li>
  );
}

function HostDetails({ host }: { host: HostVerdict }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="host" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FateSign fate={host.fate} />
        <bdi class="name">{host.host}</bdi>
        <span class="reading">{words(`fate.${host.fate}`)}</span>
        <span class="use">{words.say(hostUse(host))}</span>
      </summary>
      {isOpen && <HostFacts host={host} />}
    </details>
  );
}

function HostFacts({ host }: { host: HostVerdict }) {
  const words = useWords();
  const { standing, fate, evidence } = useMemo(() => explainHost(host), [host]);
  const facts = [...standing, ...fate].map((fact) => words.say(fact));
  return (
    <div class="facts">
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <div class="known-by">
        <h3>{words(evidence.length > 0 ? 'host.known-by' : 'host.nothing-seen')}</h3>
        <CopyEvidence host={host} />
      </div>
      <ul class="evidence">
        {evidence.map((one) => (
          <EvidenceLine key={`${one.kind} ${words.say(one.sentence)}`} evidence={one} />
        ))}
      </ul>
    </div>
  );
}

function EvidenceLine({ evidence: { kind, sentence, source, checked } }: { evidence: EvidenceExplanation }) {
  const words = useWords();
  const cited =
    checked === null ? words('host.source') : words('evidence.checked', { date: { on: checked } });
  return (
    <li data-evidence={kind}>
      {words.say(sentence)}{' '}
      {source.url === null ? (
        <bdi class="soft">{source.text}</bdi>
      ) : (
        <a class="cited" href={source.url} target="_blank" rel="noreferrer" title={source.url}>
          {cited}
        </a>
      )}
    </li>
  );
}
