import { useEffect, useRef, useState } from 'preact/hooks';
import { keep, readKept } from '../../browser/class/class-store';
import { classFile, readClassFile, type SchoolClass } from '../../class-session/class-file';
import type { LaterViewProps } from '../later-view';
import { printPage } from '../pictures/print-page';
import { useWords } from '../words-context';
import { ClassFigures } from './class-figures';
import { ContributionList } from './contribution-list';
import { HandOut } from './hand-out';
import { saveText } from './save-text';
import { StartForm } from './start-form';
import { TakeInBox } from './take-in-box';

/** What the teacher does: start a session, take in what students give, look at it together. */
export function TeacherSide({ choice, onChoose }: Pick<LaterViewProps, 'choice' | 'onChoose'>) {
  const words = useWords();
  const [school, setSchool] = useState<SchoolClass | null | 'reading'>('reading');
  /** What is kept, as it was written; undefined until it is read. */
  const written = useRef<string | null | undefined>(undefined);
  const [isLeaving, setLeaving] = useState(false);
  const [, setUnkept] = useState(false);
  const isUnkept = useRef(false);
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const before = written.current;
      // What another version wrote, or a browser that keeps nothing: one begins anew.
      const text = await readKept('teacher').catch(() => before ?? null);
      // What was changed meanwhile here is newer, and what could not be kept is here alone.
      if (isGone || isUnkept.current || written.current !== before || text === before) return;
      written.current = text;
      setSchool(classOf(text));
    };
    void read();
    // It may have gone on in another tab.
    addEventListener('focus', read);
    return () => {
      isGone = true;
      removeEventListener('focus', read);
    };
  }, []);
  if (school === 'reading') return <div aria-busy="true" />;
  const told = (isLost: boolean) => {
    isUnkept.current = isLost;
    setUnkept(isLost);
  };
  const change = (changed: SchoolClass | null) => {
    setSchool(changed);
    written.current = changed && classFile(changed);
    keep('teacher', written.current).then(
      () => told(false),
      () => told(true),
    );
  };
  if (school === null) return <StartForm onStart={change} />;
  const { session, contributions } = school;
  const save = () => saveText(session.name, 'class', classFile(school), 'json');
  return (
    <>
      <HandOut session={session} />
      <TakeInBox school={school} onTaken={change} />
      <ContributionList school={school} onChange={change} />
      {isUnkept.current && <p role="alert">{words('class.unkept')}</p>}
      {contributions.length === 0 ? (
        <p class="card soft">{words('class.empty')}</p>
      ) : (
        <ClassFigures {...{ school, choice, onChoose }} />
      )}
      <p class="actions no-print">
        {contributions.length > 0 && (
          <>
            <button type="button" class="press" data-action="save-class" onClick={save}>
              {words('class.save')}
            </button>
            <button type="button" class="press" data-action="print" onClick={printPage}>
              {words('class.print')}
            </button>
          </>
        )}
        <button type="button" class="press" data-action="leave" onClick={() => setLeaving(!isLeaving)}>
          {words('class.again')}
        </button>
      </p>
      {isLeaving && (
        <p class="actions no-print" role="alert">
          {words('class.again.sure')}{' '}
          <button
            type="button"
            class="press"
            data-action="start-anew"
            onClick={() => {
              setLeaving(false);
              change(null);
            }}
          >
            {words('class.again.yes')}
          </button>
        </p>
      )}
    </>
  );
}

function classOf(text: string | null): SchoolClass | null {
  try {
    return text === null ? null : readClassFile(text);
  } catch {
    return null;
  }
}
