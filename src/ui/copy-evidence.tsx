import { useContext, useEffect, useState } from 'preact/hooks';
import { copyText } from '../browser/copy-text';
import type { HostExplanation } from '../explain/explain-host';
import { hostAsText } from '../explain/host-as-text';
import { VisitContext } from './visit-context';
import { useWords } from './words-context';

/** How long the button says what came of it, in milliseconds: long enough to be read out. */
const SAYS_SO_FOR = 2500;

type Outcome = 'done' | 'failed';

interface CopyEvidenceProps {
  host: string;
  explanation: HostExplanation;
}

/** Copies what is known of a host, in the reader's language, and says so for a moment. */
export function CopyEvidence({ host, explanation }: CopyEvidenceProps) {
  const words = useWords();
  const visit = useContext(VisitContext);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SAYS_SO_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const isCopied = await copyText(hostAsText(host, explanation, visit, words));
    setOutcome(isCopied ? 'done' : 'failed');
  };
  return (
    <span class="copy" data-copied={outcome ?? undefined}>
      <span class="outcome" role="status">
        {outcome !== null && words(`copy.${outcome}`)}
      </span>
      <button
        type="button"
        class="quiet"
        data-action="copy-evidence"
        aria-label={words('copy.label', { host })}
        onClick={copy}
      >
        {words('action.copy')}
      </button>
    </span>
  );
}
