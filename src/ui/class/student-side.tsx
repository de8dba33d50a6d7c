import { useEffect, useState } from 'preact/hooks';
import { keep, randomId, readKept } from '../../browser/class/class-store';
import { ClassError, type ClassProblem } from '../../class-session/class-error';
import { type ClassSession, isId, readSession } from '../../class-session/class-session';
import { membersOf, parsed } from '../../history/parsed';
import { useWords } from '../words-context';
import { FileButton } from './file-button';
import { GiveForm } from './give-form';

/** A session that a student takes part in, with the id under which they do. */
interface Joined {
  code: string;
  id: string;
  session: ClassSession;
}

/** What the student does: take part in a session, choose what goes in, see it, give it away. */
export function StudentSide() {
  const words = useWords();
  const [joined, setJoined] = useState<Joined | null | 'reading'>('reading');
  const [problem, setProblem] = useState<ClassProblem | null>(null);
  useEffect(() => {
    let isGone = false;
    readJoined()
      .catch(() => null)
      .then((kept) => {
        if (!isGone) setJoined(kept);
      });
    return () => {
      isGone = true;
    };
  }, []);
  if (joined === 'reading') return <div aria-busy="true" />;
  const join = async (text: string) => {
    if (text.trim() === '') return setProblem(null);
    try {
      const session = await readSession(text);
      const [code = ''] = /OLS\d+\.[\w-]+/.exec(text) ?? [];
      const id = randomId();
      setProblem(null);
      setJoined({ code, id, session });
      keep('student', JSON.stringify({ code, id })).catch(() => {});
    } catch (error) {
      setProblem(error instanceof ClassError ? error.problem : 'broken');
    }
  };
  if (joined === null) {
    return (
      <section class="card start">
        <h2>{words('class.join')}</h2>
        <label class="field">
          <span>{words('class.join.code')}</span>
          <textarea
            name="session-code"
            dir="ltr"
            rows={2}
            spellcheck={false}
            aria-invalid={problem !== null}
            onInput={(event) => void join(event.currentTarget.value)}
          />
        </label>
        <p class="actions">
          <FileButton
            label={words('class.join.file')}
            onFiles={async ([file]) => {
              // A session's file is a short line.
              if (file) void join(file.size > 100_000 ? '?' : await file.text());
            }}
          />
        </p>
        <p role="status" data-problem={problem ?? undefined}>
          {problem && words(`class.problem.${problem}`)}
        </p>
      </section>
    );
  }
  return (
    <GiveForm
      {...joined}
      onLeave={() => {
        setJoined(null);
        keep('student', null).catch(() => {});
      }}
    />
  );
}

async function readJoined(): Promise<Joined | null> {
  const { code, id } = membersOf(parsed((await readKept('student')) ?? ''));
  if (typeof code !== 'string' || !isId(id)) return null;
  return { code, id, session: await readSession(code) };
}
