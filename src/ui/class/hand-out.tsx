import { useEffect, useState } from 'preact/hooks';
import { type ClassSession, writeSession } from '../../class-session/class-session';
import { CopyButton } from '../copy-button';
import { useWords } from '../words-context';
import { saveText } from './save-text';

/** What the teacher hands out: the session's code. */
export function HandOut({ session }: { session: ClassSession }) {
  const words = useWords();
  const [code, setCode] = useState('');
  useEffect(() => void writeSession(session).then(setCode), [session]);
  const { name, day, sites } = session;
  return (
    <section class="card">
      <h2 class="name">{words('class.sheet', { name, date: { on: day } })}</h2>
      <p class="small">
        {sites === null ? words('class.free') : words('class.listed', { sites: sites.length })}
        {sites !== null && (
          <>
            {' '}
            <bdi>{sites.join(' ')}</bdi>
          </>
        )}
      </p>
      <label class="field no-print">
        <span>{words('class.code')}</span>
        <textarea
          readOnly
          dir="ltr"
          rows={code.length > 100 ? 4 : 2}
          class="code"
          data-code={code}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p class="actions no-print">
        <CopyButton label={words('class.copy')} text={() => code} />
        <button type="button" class="press" onClick={() => saveText(name, 'session', code, 'txt')}>
          {words('class.save-code')}
        </button>
        <span class="small">{words('class.code.hint')}</span>
      </p>
    </section>
  );
}
