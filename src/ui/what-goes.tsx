import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Message } from '../explain/message';
import type { Reason } from '../explain/reasons';
import { FateSign } from './outcome-scale';
import { Says } from './says';
import { useWords } from './words-context';

/** As many reasons as are told unasked. */
const TOLD = 3;

const SET_APART = {
  what: (content: ComponentChildren) => <b>{content}</b>,
  where: (content: ComponentChildren) => <span class="soft">{content}</span>,
};

interface WhatGoesProps {
  reasons: readonly Reason[];
  /** What could not be changed while it went on. */
  standstills: readonly Message[];
  /** Tells them all at once. */
  isFull: boolean;
}

/** What goes, worst first: the first few, and the rest when asked for. */
export function WhatGoes({ reasons, standstills, isFull }: WhatGoesProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(isFull);
  if (reasons.length === 0 && standstills.length === 0) return null;
  const more = reasons.length - TOLD;
  return (
    <section class="what-goes">
      <h2>{words('section.what-goes')}</h2>
      <ol class="reasons">
        {(isOpen ? reasons : reasons.slice(0, TOLD)).map((reason) => (
          <li key={JSON.stringify(reason.what)} data-reason={reason.key}>
            <FateSign fate={reason.fate} />
            <span>
              <Says message={reason} set={SET_APART} />
              {reason.brings && (
                <span class="soft">
                  {' '}
                  <Says message={reason.brings} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {standstills.map((standstill) => (
        <p key={JSON.stringify(standstill)} class="small standstill">
          <Says message={standstill} />
        </p>
      ))}
      {more > 0 && !isFull && (
        <button type="button" class="quiet" data-more aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words('reasons.fewer') : words('reasons.more', { more })}
        </button>
      )}
    </section>
  );
}
