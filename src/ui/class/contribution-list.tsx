import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchoolClass } from '../../class-session/class-file';
import type { Contribution } from '../../class-session/contribution';
import { siteOf } from '../../knowledge/public-suffixes';
import { useWords } from '../words-context';
import { useStudentName } from './student-name';

interface ContributionListProps {
  school: SchoolClass;
  onChange: (school: SchoolClass) => void;
}

interface Removed {
  at: number;
  one: Contribution;
}

/** What was taken in, by number; each can be taken out again, and all of these put back, the last one first. */
export function ContributionList({ school, onChange }: ContributionListProps) {
  const words = useWords();
  const nameOf = useStudentName();
  const undo = useRef<HTMLButtonElement>(null);
  const { session, contributions } = school;
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  // The button that was pressed is gone: whoever works with keys goes on from here.
  useEffect(() => undo.current?.focus({ preventScroll: true }), [removed]);
  const last = removed.at(-1);
  if (contributions.length === 0 && !last) return null;
  return (
    <section class="no-print" data-contributions={contributions.length}>
      <h2>{words('class.given', { students: contributions.length })}</h2>
      <ul class="contributions">
        {contributions.map((one, at) => {
          const name = nameOf(at + 1, one.nickname);
          const sites = new Set(one.pages.map(({ host }) => siteOf(host) ?? host)).size;
          return (
            <li key={one.id}>
              <bdi>{name}</bdi> <span class="small">{words('class.site-count', { sites })}</span>
              <button
                type="button"
                class="quiet"
                data-action="remove"
                aria-label={words('class.remove-one', { name })}
                onClick={() => {
                  setRemoved([...removed, { at, one }]);
                  onChange({ session, contributions: contributions.filter(({ id }) => id !== one.id) });
                }}
              >
                {words('class.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" class="small">
        {last && (
          <>
            {words('class.removed', { name: nameOf(last.at + 1, last.one.nickname) })}{' '}
            <button
              ref={undo}
              type="button"
              class="quiet"
              data-action="undo"
              onClick={() => {
                setRemoved(removed.slice(0, -1));
                if (contributions.some(({ id }) => id === last.one.id)) return;
                onChange({ session, contributions: contributions.toSpliced(last.at, 0, last.one) });
              }}
            >
              {words('class.undo')}
            </button>
          </>
        )}
      </p>
    </section>
  );
}
