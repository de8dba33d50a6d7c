import { useContext, useId, useState } from 'preact/hooks';
import { type Message, message } from '../explain/message';
import { whatIfTitle } from '../explain/what-if-in-words';
import { cleanName, LONGEST_NAME, MOST_OWN, type OwnWhatIf } from '../outage/own-what-if';
import type { WhatIf } from '../outage/what-if';
import { WhatIfContext } from './what-if-context';
import { useWords } from './words-context';

interface WhatIfKeepingProps {
  whatIf: WhatIf;
  code: string;
  /** The kept one that is begun with, or null for a new one. */
  kept: OwnWhatIf | null;
  /** What came of it. */
  onSaid: (said: Message) => void;
}

/** Gives an imagined outage a name and keeps it; takes one away, and back. */
export function WhatIfKeeping({ whatIf, code, kept, onSaid }: WhatIfKeepingProps) {
  const id = useId();
  const words = useWords();
  const { own, operatorName, changeOwn } = useContext(WhatIfContext);
  const [edited, setEdited] = useState(kept);
  const [draft, setDraft] = useState(kept?.name ?? '');
  const [gone, setGone] = useState<{ one: OwnWhatIf; at: number } | null>(null);
  const suggested = words.say(whatIfTitle(whatIf, operatorName));
  const name = cleanName(draft);
  const isKept = edited !== null && edited.code === code && edited.name === name;
  const called = (one: OwnWhatIf) => ({ name: one.name || suggested });

  const keep = () => {
    const one = { code, name };
    const others = own.filter((it) => it.code !== code && it.code !== edited?.code);
    if (others.length >= MOST_OWN) return onSaid(message('what-if.full', { most: MOST_OWN }));
    changeOwn((list) => putIn(list, one, edited));
    setGone(null);
    setEdited(one);
    onSaid(message('what-if.kept', called(one)));
  };
  const remove = (one: OwnWhatIf) => {
    setGone({ one, at: own.findIndex((it) => it.code === one.code) });
    changeOwn((list) => list.filter((it) => it.code !== one.code));
    setEdited(null);
    onSaid(message('what-if.deleted', called(one)));
  };
  const bringBack = ({ one, at }: { one: OwnWhatIf; at: number }) => {
    changeOwn((list) =>
      list.some((it) => it.code === one.code) ? list : list.toSpliced(Math.max(at, 0), 0, one),
    );
    setGone(null);
    setEdited(one);
    setDraft(one.name);
    onSaid(message('what-if.kept', called(one)));
  };
  return (
    <form
      class="keeping"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label for={id}>{words('what-if.name')}</label>
      <input
        id={id}
        name="what-if-name"
        type="text"
        dir={draft === '' ? undefined : 'auto'}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        placeholder={suggested}
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <button type="submit" data-action="keep-what-if" disabled={isKept}>
        {words(edited ? 'what-if.save' : 'what-if.keep')}
      </button>
      {edited && (
        <button type="button" data-action="delete-what-if" onClick={() => remove(edited)}>
          {words('what-if.delete')}
        </button>
      )}
      {gone && (
        <button type="button" data-action="undo-what-if" onClick={() => bringBack(gone)}>
          {words('what-if.undo')}
        </button>
      )}
    </form>
  );
}

/** The list with one in the place of the one that it was made from, else at its end. */
function putIn(list: readonly OwnWhatIf[], one: OwnWhatIf, before: OwnWhatIf | null): OwnWhatIf[] {
  const at = list.findIndex(({ code }) => code === (before?.code ?? one.code));
  const without = list.filter(({ code }) => code !== one.code && code !== before?.code);
  return without.toSpliced(at < 0 ? without.length : at, 0, one);
}
