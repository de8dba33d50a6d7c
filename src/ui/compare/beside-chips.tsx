import { useWords } from '../words-context';
import { MOST_BESIDE, type NamedPages } from './named-pages';

interface BesideChipsProps {
  named: readonly NamedPages[];
  /** What else could be added. */
  known: readonly NamedPages[];
  onAdd: (name: string) => void;
  onLeave: (name: string) => void;
}

/** What is compared: one more can be added, each can be left out. */
export function BesideChips({ named, known, onAdd, onLeave }: BesideChipsProps) {
  const words = useWords();
  const others = known.filter((one) => !named.includes(one));
  return (
    <p class="file-actions chips">
      {named.map(({ name }) => (
        <button
          key={name}
          type="button"
          class="press"
          data-leave={name}
          aria-label={words('beside.leave', { name })}
          onClick={() => onLeave(name)}
        >
          <bdi>{name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      {others.length > 0 && named.length < MOST_BESIDE && (
        <select
          name="add"
          aria-label={words('beside.add')}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') onAdd(currentTarget.value);
          }}
        >
          <option value="">{words('beside.add')}</option>
          {others.map(({ name, pages }) => (
            <option key={name} value={name}>
              {name} ({words.number(pages.length)})
            </option>
          ))}
        </select>
      )}
    </p>
  );
}
