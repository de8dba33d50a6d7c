import type { ClassSession } from '../../class-session/class-session';
import type { ClassToll } from '../../class-session/class-tolls';
import { message } from '../../explain/message';
import { CopyButton } from '../copy-button';
import { Says } from '../says';
import { drawBars } from '../web/draw-bars';
import { useWords } from '../words-context';
import { ClassSaves } from './class-saves';
import { OutageLabel } from './outage-label';
import { useOutageName } from './outage-name';
import { TollBar, useTollFigure } from './quiz-card';
import type { Tolls } from './use-tolls';

/** As many as a class can speak about. */
const MOST = 10;
/** Pixels across, in files. */
const WIDE = 760;

interface PointsTableProps {
  session: ClassSession;
  tolls: Tolls;
}

/** The shared single points of failure, largest first. */
export function PointsTable({ session, tolls: { ranked, done, all } }: PointsTableProps) {
  const words = useWords();
  const outageName = useOutageName();
  const figureOf = useTollFigure();
  const nameOf = ({ outage }: ClassToll) => {
    const name = outageName(outage);
    const called = typeof name === 'string' ? name : words.say(name);
    return `${called} · ${words(`class.kind.${outage.kind}`)}`;
  };
  const figures = () => ({
    columns: [
      ...[words('class.points.outage'), words('class.points.lost')],
      ...[words('class.choice'), words('class.points.students')],
    ],
    rows: (ranked ?? []).map((toll) => [nameOf(toll), toll.lost, toll.sites, toll.students]),
  });
  const rows = ranked?.filter(({ lost }) => lost > 0).slice(0, MOST) ?? [];
  const [most] = rows;
  const draw = () => {
    const bars = rows.map((toll) => ({
      ...{ id: toll.outage.id, label: nameOf(toll), note: figureOf(toll), amounts: [toll.lost], pick: null },
    }));
    return drawBars(bars, [{ paint: 'down', label: '' }], most?.sites ?? 1, null, {
      ...{ width: WIDE, words, isRtl: words.direction === 'rtl' },
    });
  };
  return (
    <section class="points" data-points={ranked === null ? undefined : rows.length}>
      <div class="picture-head">
        {/* What folds it says so already to the eye. */}
        <h2 class="reading">{words('class.points')}</h2>
        <span class="no-print">
          {most && (
            <CopyButton
              label={words('class.copy-line')}
              text={() =>
                words('class.sum', {
                  ...{ name: session.name, outage: nameOf(most), lost: most.lost, app: message('app.name') },
                  all: message('class.site-count', { sites: most.sites }),
                })
              }
            />
          )}
        </span>
        {ranked && (
          <ClassSaves
            {...{ session, draw, figures }}
            part="points"
            title={words('class.points')}
            says={words('class.points.says')}
          />
        )}
      </div>
      <p class="small">
        <Says message={message('class.points.says')} />
      </p>
      {ranked === null && (
        <p role="status" class="small">
          <progress value={done} max={Math.max(all, 1)} aria-label={words('class.working')} />{' '}
          {words('class.working')}
        </p>
      )}
      {ranked !== null && rows.length === 0 && <p>{words('class.points.none')}</p>}
      {rows.length > 0 && (
        <table>
          <caption class="reading">{words('class.points')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('class.points.outage')}</th>
              <th scope="col">{words('class.points.lost')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((toll) => (
              <tr key={toll.outage.id} data-outage={toll.outage.id} data-lost={toll.lost}>
                <th scope="row">
                  <OutageLabel outage={toll.outage} />
                  <span class="small">{words(`class.kind.${toll.outage.kind}`)}</span>
                </th>
                <td>
                  <TollBar toll={toll} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
