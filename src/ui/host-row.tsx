import { useState } from 'preact/hooks';
import { type EvidenceExplanation, explainHost } from '../explain/explain-host';
import type { HostVerdict } from '../outage/verdict';
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
  const { use, facts, evidence } = explainHost(host);
  return (
    <details class="host" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FateSign fate={host.fate} />
        <bdi class="name">{host.host}</bdi>
        <span class="reading">{words(`fate.${host.fate}`)}</span>
        <span class="use">{words.say(use)}</span>
      </summary>
      {isOpen && (
        <div class="facts">
          {facts.map((fact) => (
            <p key={fact.key}>{words.say(fact)}</p>
          ))}
          {evidence.length > 0 && <h3>{words('host.known-by')}</h3>}
          <ul>
            {evidence.map((one) => (
              <EvidenceLine key={`${one.sentence.key} ${words.say(one.sentence)}`} evidence={one} />
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}

function EvidenceLine({ evidence: { sentence, source } }: { evidence: EvidenceExplanation }) {
  const words = useWords();
  return (
    <li>
      {words.say(sentence)}{' '}
      {source.url === null ? (
        <bdi class="soft">{source.text}</bdi>
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer" title={source.url}>
          {words('host.source')}
        </a>
      )}
    </li>
  );
}
