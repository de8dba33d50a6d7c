import type { ClassPicture, Student } from '../../class-session/class-picture';
import type { ClassSession } from '../../class-session/class-session';
import { message } from '../../explain/message';
import { Says } from '../says';
import { useWords } from '../words-context';
import { ClassSaves } from './class-saves';
import { drawProviders, sidesOf } from './draw-providers';
import { holderName } from './outage-name';
import { useStudentName } from './student-name';

/** Providers that have a column; files have them all. */
const MOST_COLUMNS = 8;

interface ProviderTableProps {
  session: ClassSession;
  students: readonly Student[];
  picture: ClassPicture;
}

/** Who depends on what: students × providers, a square for each. */
export function ProviderTable({ session, students, picture: { providers } }: ProviderTableProps) {
  const words = useWords();
  const studentName = useStudentName();
  const nameOf = ({ number, nickname }: Student) => studentName(number, nickname);
  const shown = providers.slice(0, MOST_COLUMNS);
  const title = words('class.picture');
  const figures = () => ({
    columns: ['student', 'nickname', 'provider', 'sites', 'critical_sites', 'all_sites'],
    rows: providers.flatMap(({ id, leanings }) =>
      leanings.map(({ sites, critical }, at) => [
        ...[at + 1, students[at]?.nickname ?? '', id, sites, critical],
        students[at]?.web.sites.size ?? 0,
      ]),
    ),
  });
  const draw = () => {
    const drawn = students.map((student) => ({ name: nameOf(student), sites: student.web.sites.size }));
    return drawProviders(drawn, shown, holderName, words.direction === 'rtl');
  };
  return (
    <section class="leanings">
      <div class="picture-head">
        <h2>{title}</h2>
        <ClassSaves
          {...{ session, draw, figures }}
          part="class"
          title={title}
          says={words('class.picture.says')}
        />
      </div>
      <p class="small">
        <Says message={message('class.picture.says')} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section class="wide" tabIndex={0} aria-label={title}>
        <table>
          <caption class="reading">{title}</caption>
          <thead>
            <tr>
              <td />
              {shown.map(({ id }) => (
                <th key={id} scope="col">
                  <bdi>{holderName(id)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.map((student, row) => (
              <tr key={student.number}>
                <th scope="row">
                  <bdi>{nameOf(student)}</bdi>
                </th>
                {shown.map(({ id, leanings }) => (
                  <Cell
                    key={id}
                    id={id}
                    leaning={leanings[row] ?? { sites: 0, critical: 0 }}
                    all={student.web.sites.size}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {providers.length > shown.length && (
        <p class="small">{words('class.more', { providers: providers.length - shown.length })}</p>
      )}
    </section>
  );
}

interface CellProps {
  id: string;
  leaning: ClassPicture['providers'][number]['leanings'][number];
  all: number;
}

function Cell({ id, leaning, all }: CellProps) {
  const words = useWords();
  const { sites, critical } = leaning;
  if (sites === 0) return <td>–</td>;
  const sides = sidesOf(leaning, all);
  const told = words('class.cell', {
    part: sites,
    all: message('class.site-count', { sites: all }),
    critical,
  });
  return (
    <td data-provider={id} data-sites={sites} data-critical={critical} title={told}>
      <span class="reading">{told}</span>
      <span class="square" aria-hidden="true">
        <i style={{ inlineSize: `${sides.sites}px`, blockSize: `${sides.sites}px` }} />
        <i style={{ inlineSize: `${sides.critical}px`, blockSize: `${sides.critical}px` }} />
      </span>
      <span class="small" aria-hidden="true">
        {words.number(sites)}
      </span>
    </td>
  );
}
