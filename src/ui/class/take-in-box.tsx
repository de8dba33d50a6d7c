import { useRef, useState } from 'preact/hooks';
import { ClassError, type ClassProblem } from '../../class-session/class-error';
import { isClassFile, readClassFile, type SchoolClass } from '../../class-session/class-file';
import { MOST_CLASS_TEXT } from '../../class-session/class-limits';
import { contributionFile } from '../../class-session/contribution';
import { givenParts } from '../../class-session/given-parts';
import { takeIn } from '../../class-session/take-in';
import { siteOf } from '../../knowledge/public-suffixes';
import { useWords } from '../words-context';
import { FileButton } from './file-button';

interface Refused {
  /** Name of the file; empty for what was pasted. */
  file: string;
  line: number | null;
  problem: ClassProblem;
}

interface TakeInBoxProps {
  school: SchoolClass;
  onTaken: (school: SchoolClass) => void;
}

/** Takes in what students give: files dropped or opened, codes pasted, many at once. */
export function TakeInBox({ school, onTaken }: TakeInBoxProps) {
  const words = useWords();
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const [told, setTold] = useState<{ taken: number; refused: Refused[] } | null>(null);
  const queue = useRef(Promise.resolve(school));
  const latest = useRef(school);
  if (latest.current !== school) {
    latest.current = school;
    queue.current = Promise.resolve(school);
  }
  const take = (given: readonly { file: string; text: () => Promise<string> }[]) => {
    // One heap after the other, so that none is lost when the next comes while the first is being read.
    queue.current = queue.current.then(async (before) => {
      const { after, refused } = await takeAll(before, given);
      setTold({ taken: after.contributions.length - before.contributions.length, refused });
      latest.current = after;
      if (after !== before) onTaken(after);
      return after;
    });
  };
  const takeFiles = (files: readonly File[]) =>
    take(
      files.map((file) => ({
        file: file.name,
        text: async () => {
          if (file.size > MOST_CLASS_TEXT * 2) throw new ClassError('too-large');
          return file.text();
        },
      })),
    );
  return (
    <section
      class="card take-in no-print"
      data-over={isOver}
      aria-label={words('class.take.title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        takeFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
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
        <FileButton label={words('class.take.files')} isMany onFiles={takeFiles} />
        <span class="small">{words('class.take.drop')}</span>
      </p>
      <div role="status" data-taken={told?.taken} data-refused={told?.refused.length}>
        {told && <p>{words('class.taken', { students: told.taken })}</p>}
        <ul class="refused">
          {told?.refused.slice(0, MOST_TOLD).map(({ file, line, problem }) => (
            <li key={`${file} ${line}`} data-problem={problem}>
              {(file !== '' || line !== null) && (
                <b>
                  <bdi>{file}</bdi> {line !== null && words('class.line', { line })}
                </b>
              )}{' '}
              {words(`class.problem.${problem}`)}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** Refusals that are told one by one. */
const MOST_TOLD = 30;

async function takeAll(
  before: SchoolClass,
  given: readonly { file: string; text: () => Promise<string> }[],
): Promise<{ after: SchoolClass; refused: Refused[] }> {
  let after = before;
  const refused: Refused[] = [];
  const attempt = async (file: string, line: number | null, act: () => Promise<SchoolClass>) => {
    try {
      after = await act();
    } catch (error) {
      refused.push({ file, line, problem: error instanceof ClassError ? error.problem : 'broken' });
    }
  };
  for (const { file, text } of given) {
    await attempt(file, null, async () => {
      const found = await text();
      // A saved class of this session is taken in student by student.
      const saved = isClassFile(found) ? readClassFile(found) : null;
      const parts = saved
        ? saved.contributions.map((one) => ({ text: contributionFile(saved.session.id, one), line: null }))
        : givenParts(found);
      if (parts.length === 0) throw new ClassError('none');
      for (const part of parts) {
        await attempt(file, part.line, () => takeIn(after, part.text, siteOf));
      }
      return after;
    });
  }
  return { after, refused };
}
