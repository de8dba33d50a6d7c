import type { Settings } from '../browser/settings';
import type { Words } from '../explain/words-of';
import { DeeperOptions } from './deeper-options';
import { type ListsActions, ListsSection, type ListsView } from './lists-section';
import { WordsContext } from './words-context';

interface OptionsProps {
  words: Words;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  /** Null until it is known. */
  lists: ListsView | null;
  listsActions: ListsActions;
  /** True where the browser lets its own resolver be asked: in Firefox. */
  hasBrowserNames: boolean;
}

const LANGUAGES = ['auto', 'en', 'ar'] as const;
const SEVERITIES = ['as-it-happened', 'region-lost'] as const;

/** The options: language, what the popup begins with, the badge, kept as soon as they are chosen; names; address lists. */
export function OptionsApp(props: OptionsProps) {
  const { words, settings, onChange, lists, listsActions, hasBrowserNames } = props;
  return (
    <main class="options">
      <h1>{words('app.name')}</h1>
      <p class="small">{words('options.saved')}</p>
      <fieldset>
        <legend>{words('options.language')}</legend>
        {LANGUAGES.map((language) => (
          <label key={language}>
            <input
              type="radio"
              name="language"
              value={language}
              checked={settings.language === language}
              onChange={() => onChange({ language })}
            />
            <span lang={language === 'auto' ? words.locale : language}>
              {words(`options.language.${language}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words('options.severity')}</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity}>
            <input
              type="radio"
              name="severity"
              value={severity}
              checked={settings.severity === severity}
              onChange={() => onChange({ severity })}
            />
            <span>{words(`severity.${severity}`)}</span>
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          name="showsBadge"
          checked={settings.showsBadge}
          onChange={(event) => onChange({ showsBadge: event.currentTarget.checked })}
        />
        <span>{words('options.badge')}</span>
      </label>
      <p class="small">{words('options.badge-note')}</p>
      <DeeperOptions {...{ words, settings, onChange, hasBrowserNames }} />
      <WordsContext.Provider value={words}>
        {lists && <ListsSection view={lists} actions={listsActions} />}
      </WordsContext.Provider>
    </main>
  );
}
