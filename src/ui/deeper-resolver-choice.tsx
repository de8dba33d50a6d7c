import { useId, useState } from 'preact/hooks';
import type { ResolverChoice } from '../browser/settings';
import { checkResolverUrl, RESOLVERS, type ResolverProblem } from '../deeper/resolvers';
import type { Words } from '../explain/words-of';

interface ResolverChoiceProps {
  words: Words;
  resolver: ResolverChoice;
  isDisabled?: boolean;
  /** Called with what can be asked; what is being typed is not, until it is an address. */
  onChoose: (resolver: ResolverChoice) => void;
  /** Called when it begins, or ceases, to be unclear whom to ask. */
  onUnclear?: (isUnclear: boolean) => void;
}

const OWN = 'own';

/** Whom to ask: one of those that are offered, or one of the reader's own. */
export function ResolverChoiceField({
  words,
  resolver,
  isDisabled,
  onChoose,
  onUnclear,
}: ResolverChoiceProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? (resolver.kind === 'own' ? resolver.url : null);
  const problem = draft === null ? null : problemOf(draft);

  const change = (text: string | null) => {
    setDraft(text);
    const checked = text === null ? null : checkResolverUrl(text);
    onUnclear?.(checked !== null && 'problem' in checked);
    if (checked && 'url' in checked) onChoose({ kind: 'own', url: checked.url });
  };
  const select = (value: string) => {
    if (value === OWN) return change('');
    change(null);
    onChoose({ kind: 'preset', id: value });
  };

  return (
    <div class="resolver">
      <label for={`${id}-whom`}>{words('deeper.resolver')}</label>
      <select
        id={`${id}-whom`}
        name="resolver"
        disabled={isDisabled}
        value={typed === null && resolver.kind === 'preset' ? resolver.id : OWN}
        onChange={(event) => select(event.currentTarget.value)}
      >
        {RESOLVERS.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
        <option value={OWN}>{words('deeper.resolver.own')}</option>
      </select>
      {typed !== null && (
        <>
          <label class="address" for={`${id}-address`}>
            {words('deeper.resolver.address')}
          </label>
          <input
            id={`${id}-address`}
            name="resolver-address"
            type="url"
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            disabled={isDisabled}
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : `${id}-problem`}
            onInput={(event) => change(event.currentTarget.value)}
          />
        </>
      )}
      {problem !== null && (
        <p id={`${id}-problem`} class="problem" role="status">
          {words(`deeper.problem.${problem}`)}
        </p>
      )}
    </div>
  );
}

function problemOf(text: string): ResolverProblem | null {
  const checked = checkResolverUrl(text);
  return 'problem' in checked ? checked.problem : null;
}
