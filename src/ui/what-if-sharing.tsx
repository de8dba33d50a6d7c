import { useContext, useId, useState } from 'preact/hooks';
import { copyText } from '../browser/copy-text';
import { codeProblemInWords } from '../explain/code-problem-in-words';
import type { Message } from '../explain/message';
import { whatIfAsText } from '../explain/what-if-in-words';
import { findWhatIf } from '../outage/find-what-if';
import { unknownPart } from '../outage/unknown-part';
import type { WhatIf } from '../outage/what-if';
import { WhatIfContext } from './what-if-context';
import { useWords } from './words-context';

interface WhatIfSharingProps {
  whatIf: WhatIf;
  onTaken: (whatIf: WhatIf) => void;
  /** What was said before is over once something is pasted. */
  onTyped: () => void;
  onClose: () => void;
}

/** Copies an imagined outage as a text, and takes one from a text that was pasted. */
export function WhatIfSharing({ whatIf, onTaken, onTyped, onClose }: WhatIfSharingProps) {
  const id = useId();
  const words = useWords();
  const { operatorName } = useContext(WhatIfContext);
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<Message | null>(null);
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const text = whatIfAsText(whatIf, operatorName, words);

  const take = (typed: string) => {
    setPasted(typed);
    onTyped();
    if (typed.trim() === '') return setProblem(null);
    const found = findWhatIf(typed);
    const wrong = found && ('lost' in found ? unknownPart(found) : found);
    if (found === null || wrong) return setProblem(codeProblemInWords(wrong));
    setProblem(null);
    setPasted('');
    if ('lost' in found) onTaken(found);
  };
  return (
    <div class="sharing">
      <label class="reading" for={id}>
        {words('what-if.paste')}
      </label>
      <input
        id={id}
        name="paste-what-if"
        type="text"
        dir={pasted === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        placeholder={words('what-if.paste.hint', { example: '[ol1/…]' })}
        value={pasted}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => take(event.currentTarget.value)}
      />
      <button
        type="button"
        data-action="copy-what-if"
        data-text={text}
        data-copied={copied ?? undefined}
        onClick={async () => setCopied((await copyText(text)) ? 'done' : 'failed')}
      >
        {words('what-if.copy')}
      </button>
      <button type="button" class="main" data-action="close-what-if" onClick={onClose}>
        {words('what-if.close')}
      </button>
      <p id={`${id}-problem`} class="problem" role="status">
        {problem ? words.say(problem) : copied && words(`copy.${copied}`)}
      </p>
    </div>
  );
}
