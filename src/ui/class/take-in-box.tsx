import { useRef, useState } from 'preact/hooks';
import { ClassError } from '../../class-session/class-error';
import { isClassFile, readClassFile, type SchoolClass } from '../../class-session/class-file';
import { MOST_CLASS_TEXT } from '../../class-session/class-limits';
import { contributionFile } from '../../class-session/contribution';
import { givenParts } from '../../class-session/given-parts';
import { takeIn } from '../../class-session/take-in';
import { siteOf } from '../../knowledge/public-suffixes';
import type { NamedFile } from '../../recordings/session';
import { useDrop } from '../recordings/use-drop';
import { useWords } from '../words-context';
import { FileButton } from './file-button';
import { useStudentName } from './student-name';

/** What is handed in at once: a file, or what was pasted, which has no name. */
interface Given {
  file: string;
  text: () => Promise<string>;
}

interface Refused extends Pick<ClassError, 'problem' | 'id'> {
  file: string;
  line: number | null;
  /** What could be taken in the place of what is there. */
  text: string;
}

interface TakeInBoxProps {
  school: SchoolClass;
  onTaken: (school: SchoolClass) => void;
}

/** Takes in what students give: files dropped or opened, codes pasted, many at once. */
export function TakeInBox({ school, onTaken }: TakeInBoxProps) {
  const words = useWords();
  const [pasted, setPasted] = useState('');
  const nameOf = useStudentName();
  const [told, setTold] = useState<{ taken: number; refused: Refused[] } | null>(null);
  const queue = useRef(Promise.resolve(school));
  const latest = useRef(school);
  if (latest.current !== school) {
    latest.current = school;
    queue.current = Promise.resolve(school);
  }
  const take = (given: readonly Given[], replaces = false) => {
    // One heap after the other, so that none is lost when the next comes while the first is being read.
    queue.current = queue.current.then(async (before) => {
      const { after, ...came } = await takeAll(before, given, replaces);
      setTold(came);
      latest.current = after;
      if (after !== before) onTaken(after);
      return after;
    });
  };
  const takeFiles = (files: readonly NamedFile[]) =>
    take(
      files.map(({ name, file }) => ({
        file: name,
        text: async () => {
          if (file.size > MOST_CLASS_TEXT * 2) throw new ClassError('too-large');
          return file.text();
        },
      })),
    );
  // Wherever on the page they are dropped: who misses the box means it all the same.
  const isOver = useDrop(takeFiles, true, document);
  const { contributions } = school;
  return (
    <section class="card take-in no-print" data-over={isOver} aria-label={words('class.take.title')}>
      <h2>{words('class.take.title')}</h2>
      <label class="field">
        <span>{words('class.take.paste')}</span>
        <textarea
          name="codes"
          dir="ltr"
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button
          type="button"
          class="press main"
          data-action="take-in"
          disabled={pasted.trim() === ''}
          onClick={() => {
            take([{ file: '', text: async () => pasted }]);
            setPasted('');
          }}
        >
          {words('class.take')}
        </button>
        <FileButton
          label={words('class.take.files')}
          isMany
          onFiles={(files) => takeFiles(files.map((file) => ({ name: file.name, file })))}
        />
        <span class="small">{words('class.take.drop')}</span>
      </p>
      <div role="status" data-taken={told?.taken} data-refused={told?.refused.length}>
        {told && <p>{words('class.taken', { students: told.taken })}</p>}
        <ul class="refused">
          {told?.refused.slice(0, MOST_TOLD).map(({ file, line, problem, id, text }, index) => {
            const at = contributions.findIndex((one) => one.id === id);
            const name = nameOf(at + 1, contributions[at]?.nickname ?? '');
            return (
              <li key={index} data-problem={problem}>
                {(file !== '' || line !== null) && (
                  <b>
                    <bdi>{file}</bdi> {line !== null && words('class.line', { line })}
                  </b>
                )}{' '}
                {words(`class.problem.${problem}`)} {at >= 0 && problem === 'twice' && <bdi>({name})</bdi>}
                {at >= 0 && problem === 'again' && (
                  <button
                    type="button"
                    class="quiet"
                    data-action="replace"
                    onClick={() => take([{ file, text: async () => text }], true)}
                  >
                    {words('class.replace', { name })}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/** Refusals that are told one by one: as many as a class has students. */
const MOST_TOLD = 200;

async function takeAll(
  before: SchoolClass,
  given: readonly Given[],
  replaces: boolean,
): Promise<{ after: SchoolClass; taken: number; refused: Refused[] }> {
  let after = before;
  let taken = 0;
  const refused: Refused[] = [];
  const attempt = async (file: string, line: number | null, text: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      const { problem, id } = error instanceof ClassError ? error : new ClassError('broken');
      refused.push({ file, line, text, problem, id });
    }
  };
  for (const { file, text } of given) {
    await attempt(file, null, '', async () => {
      const found = await text();
      // A saved class of this session is taken in student by student.
      const saved = isClassFile(found) ? readClassFile(found) : null;
      if (saved && saved.session.id !== before.session.id) throw new ClassError('other-session');
      const parts = saved
        ? saved.contributions.map((one) => ({ text: contributionFile(saved.session.id, one), line: null }))
        : givenParts(found);
      if (parts.length === 0) throw new ClassError('none');
      for (const part of parts) {
        await attempt(file, part.line, part.text, async () => {
          after = await takeIn(after, part.text, siteOf, replaces);
          taken += 1;
        });
      }
    });
  }
  return { after, taken, refused };
}
