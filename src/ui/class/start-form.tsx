import { useId, useState } from 'preact/hooks';
import { randomId } from '../../browser/class/class-store';
import { ClassError, type ClassProblem } from '../../class-session/class-error';
import { readClassFile, type SchoolClass } from '../../class-session/class-file';
import { LONGEST_NAME } from '../../class-session/class-limits';
import { listedSites } from '../../class-session/listed-sites';
import { shortText } from '../../class-session/short-text';
import { siteOf } from '../../knowledge/public-suffixes';
import { dayOf } from '../compare/named-pages';
import { Switch } from '../switch';
import { useWords } from '../words-context';
import { FileButton } from './file-button';

const CHOICES = ['free', 'list'] as const;

/** A new session, or one that was saved. */
export function StartForm({ onStart }: { onStart: (school: SchoolClass) => void }) {
  const id = useId();
  const words = useWords();
  const [name, setName] = useState('');
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('free');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<ClassProblem | null>(null);
  const { sites, unread } = listedSites(choice === 'list' ? text : '', siteOf);
  const start = () => {
    const session = {
      ...{ id: randomId(), name: shortText(name, LONGEST_NAME) || words('class.title') },
      ...{ day: dayOf(Date.now()), sites: choice === 'list' ? sites : null },
    };
    onStart({ session, contributions: [] });
  };
  const open = async ([file]: readonly File[]) => {
    if (!file) return;
    try {
      onStart(readClassFile(await file.text()));
    } catch (error) {
      setProblem(error instanceof ClassError ? error.problem : 'broken');
    }
  };
  return (
    <form
      class="card start"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <h2>{words('class.start.title')}</h2>
      <label class="field">
        <span>{words('class.name')}</span>
        <input
          name="session-name"
          autocomplete="off"
          dir="auto"
          maxLength={LONGEST_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Switch
        name="choice"
        label={words('class.choice')}
        value={choice}
        options={CHOICES.map((value) => ({ value, label: words(`class.choice.${value}`) }))}
        onChoose={setChoice}
      />
      {choice === 'list' && (
        <label class="field">
          <span>{words('class.sites')}</span>
          <textarea
            name="sites"
            dir="ltr"
            rows={5}
            spellcheck={false}
            aria-describedby={id}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
      )}
      {choice === 'list' && (
        <p id={id} class="small" role="status" data-sites={sites.length}>
          {words('class.site-count', { sites: sites.length })}
          {unread.length > 0 && ` · ${words('class.unread', { sites: unread.slice(0, 5) })}`}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="press main" disabled={choice === 'list' && sites.length === 0}>
          {words('class.start')}
        </button>
        <FileButton label={words('class.open')} onFiles={(files) => void open(files)} />
      </p>
      {problem && <p role="alert">{words(`class.problem.${problem}`)}</p>}
    </form>
  );
}
