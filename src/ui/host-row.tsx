import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { EvidenceExplanation } from '../explain/explain-evidence';
import { explainHost, hostUse } from '../explain/explain-host';
import type { Message } from '../explain/message';
import { dnsOperatorName } from '../knowledge/dns-operators';
import type { HostVerdict } from '../outage/verdict';
import { CopyEvidence } from './copy-evidence';
import { FateSign } from './outcome-scale';
import { Says } from './says';
import { useWords } from './words-context';

interface HostRowProps {
  host: HostVerdict;
  /** False while its group is folded: the row is there, but only its name is drawn. */
  isShown: boolean;
  /** False before the answer is on the screen: a folded row then goes without its name. */
  isNamed: boolean;
}

/** One host with who answers it; opened, what that means and how it is known. */
export function HostRow({ host, isShown, isNamed }: HostRowProps) {
  const { provider, region, service, layer } = host.attribution;
  return (
    <li
      data-host={host.host}
      data-provider={provider ?? ''}
      data-region={region ?? ''}
      data-service={service ?? ''}
      data-layer={layer ?? ''}
      data-fate={host.fate}
      data-failure={host.failure}
    >
      {isShown ? <HostDetails host={host} /> : isNamed && <bdi>{host.host}</bdi>}
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

/** All that is known of a host, and how. */
export function HostFacts({ host }: { host: HostVerdict }) {
  const words = useWords();
  const explanation = useMemo(() => explainHost(host, dnsOperatorName), [host]);
  const { standing, conflicts, fate, evidence } = explanation;
  return (
    <div class="facts">
      <Sentences messages={standing} />
      {conflicts.map(({ about, sentences }) => (
        <p key={JSON.stringify(sentences)} class="conflict" data-conflict={about}>
          {sentences.map((sentence) => (
            <Fragment key={sentence.key}>
              <Says message={sentence} />{' '}
            </Fragment>
          ))}
        </p>
      ))}
      <Sentences messages={fate} />
      <div class="known-by">
        <h3>{words(evidence.length > 0 ? 'host.known-by' : 'host.nothing-seen')}</h3>
        <CopyEvidence host={host.host} explanation={explanation} />
      </div>
      <ul class="evidence">
        {evidence.map((one) => (
          <EvidenceLine key={JSON.stringify(one)} evidence={one} />
        ))}
      </ul>
    </div>
  );
}

function Sentences({ messages }: { messages: readonly Message[] }) {
  return messages.map((message) => (
    <p key={message.key}>
      <Says message={message} />
    </p>
  ));
}

function EvidenceLine({ evidence: { kind, sentence, source, checked } }: { evidence: EvidenceExplanation }) {
  const words = useWords();
  // Data are named in the sentence, and their makers below the page: the whole citation is one hover or copy away.
  if (source.url === null) {
    return (
      <li data-evidence={kind} title={source.text}>
        <Says message={sentence} />
      </li>
    );
  }
  return (
    <li data-evidence={kind}>
      <Says message={sentence} />{' '}
      <a href={source.url} target="_blank" rel="noreferrer" title={source.url}>
        {checked === null ? words('host.source') : words('evidence.checked', { date: { on: checked } })}
      </a>
    </li>
  );
}
