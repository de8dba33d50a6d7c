import type { Settings } from '../browser/settings';
import { RESOLVERS } from '../deeper/resolvers';
import type { Words } from '../explain/words-of';
import { ResolverChoiceField } from './deeper-resolver-choice';

interface DeeperOptionsProps {
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** True where the browser lets its own resolver be asked: in Firefox. */
  hasBrowserNames: boolean;
}

/** The options of looking deeper: whom its button asks, and whether Firefox's own resolver is asked by itself. */
export function DeeperOptions({ words, settings, onChange, hasBrowserNames }: DeeperOptionsProps) {
  const { resolver } = settings;
  const preset = resolver.kind === 'preset' ? RESOLVERS.find(({ id }) => id === resolver.id) : undefined;
  return (
    <fieldset class="deeper-options">
      <legend>{words('deeper.title')}</legend>
      <p class="small">{words('deeper.options-note')}</p>
      <ResolverChoiceField
        words={words}
        resolver={resolver}
        onChoose={(chosen) => onChange({ resolver: chosen })}
      />
      {preset && (
        <p class="small">
          {words('deeper.run-by', { operator: preset.operator })}{' '}
          <a href={preset.privacy} target="_blank" rel="noreferrer">
            {words('deeper.privacy')}
          </a>
        </p>
      )}
      {hasBrowserNames && (
        <>
          <label>
            <input
              type="checkbox"
              name="namesBehindNames"
              checked={settings.namesBehindNames}
              onChange={(event) => onChange({ namesBehindNames: event.currentTarget.checked })}
            />
            <span>{words('deeper.browser-names')}</span>
          </label>
          <p class="small">{words('deeper.browser-names-note')}</p>
        </>
      )}
    </fieldset>
  );
}
