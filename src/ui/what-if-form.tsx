import { useContext, useState } from 'preact/hooks';
import { type Message, message } from '../explain/message';
import type { WhatIf } from '../outage/what-if';
import { whatIfCode } from '../outage/what-if-code';
import { WhatIfContext } from './what-if-context';
import { WhatIfFields } from './what-if-fields';
import { WhatIfKeeping } from './what-if-keeping';
import { WhatIfSharing } from './what-if-sharing';
import { useWords } from './words-context';

export interface WhatIfFormProps {
  whatIf: WhatIf;
  /** True where a new one is made, even if one like it is kept already. */
  isNew: boolean;
  /** Everything that is changed is chosen at once, so that the answer below follows. */
  onChange: (whatIf: WhatIf) => void;
  onClose: () => void;
}

/** Builds, keeps and shares an imagined outage. */
export function WhatIfForm({ whatIf, isNew, onChange, onClose }: WhatIfFormProps) {
  const words = useWords();
  const { own } = useContext(WhatIfContext);
  const [said, setSaid] = useState<Message | null>(null);
  // One that was taken from a text is another one than was begun with.
  const [taken, setTaken] = useState(0);
  const code = whatIfCode(whatIf);
  const kept = isNew && taken === 0 ? undefined : own.find((one) => one.code === code);
  return (
    <section class="what-if" aria-label={words('what-if.form')}>
      <WhatIfFields
        whatIf={whatIf}
        onChange={(changed) => {
          setSaid(null);
          onChange(changed);
        }}
      />
      <WhatIfKeeping key={taken} {...{ whatIf, code }} kept={kept ?? null} onSaid={setSaid} />
      <WhatIfSharing
        whatIf={whatIf}
        onTaken={(found) => {
          setTaken(taken + 1);
          setSaid(message('what-if.taken'));
          onChange(found);
        }}
        onTyped={() => setSaid(null)}
        onClose={onClose}
      />
      <p class="small" role="status">
        {said && words.say(said)}
      </p>
    </section>
  );
}
