import { useState } from 'preact/hooks';
import type { SchoolClass } from '../../class-session/class-file';
import type { Contribution } from '../../class-session/contribution';
import { siteOf } from '../../knowledge/public-suffixes';
import { useWords } from '../words-context';

interface ContributionListProps {
  school: SchoolClass;
  onChange: (school: SchoolClass) => void;
}

/** What was taken in, by number; each can be taken out again, and put back. */
export function ContributionList({ school, onChange }: ContributionListProps) {
  const words = useWords();
  const { session, contributions } = school;
  const [removed, setRemoved] = useState<{ at: number; one: Contribution } | null>(null);
  if (contributions.length === 0 && removed === null) return null;
  const nameOf = (at: number, nickname: string) =>
    nickname === '' ? words('class.student', { number: at + 1 }) : `${at + 1} · ${nickname}`;
  return (
    <section class="no-print" data-contributions={contributions.length}>
      <h2>{words('class.given', { students: contributions.length })}</h2>
      <ul class="contributions">
        {contributions.map((one, at) => {
          const name = nameOf(at, one.nickname);
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
                  setRemoved({ at, one });
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
        {removed && (
          <>
            {words('class.removed', { name: nameOf(removed.at, removed.one.nickname) })}{' '}
            <button
              type="button"
              class="quiet"
              data-action="undo"
              onClick={() => {
                setRemoved(null);
                if (contributions.some(({ id }) => id === removed.one.id)) return;
                onChange({ session, contributions: contributions.toSpliced(removed.at, 0, removed.one) });
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
