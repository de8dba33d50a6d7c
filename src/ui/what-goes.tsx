import type { Reason } from '../explain/reasons';
import { FateSign } from './outcome-scale';
import { Says } from './says';
import { useWords } from './words-context';

const SET_APART = {
  what: (text: string) => <b>{text}</b>,
  where: (text: string) => <span class="soft">{text}</span>,
};

/** What goes, worst first. */
export function WhatGoes({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords();
  if (reasons.length === 0) return null;
  return (
    <section>
      <h2>{words('section.what-goes')}</h2>
      <ol class="reasons">
        {reasons.map((reason) => (
          <li key={reason.role}>
            <FateSign fate={reason.fate} />
            <span>
              <Says message={reason} set={SET_APART} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
