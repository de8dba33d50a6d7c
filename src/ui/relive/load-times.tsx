import { seconds } from '../../explain/finding-in-words';
import type { RelivedLoad, ReliveRecord } from '../../relive/relive-record';
import { useWords } from '../words-context';

const MEASURES = [
  ['paint', ({ firstPaint }: RelivedLoad) => firstPaint],
  ['loaded', ({ loaded }: RelivedLoad) => loaded],
  ['measured', ({ measured }: RelivedLoad) => measured],
] as const;

const COUNTS = [
  ['requests', ({ requests }: RelivedLoad) => requests],
  ['failed', ({ failed }: RelivedLoad) => failed.length],
  ['errors', ({ scriptErrors }: RelivedLoad) => scriptErrors],
] as const;

/** When what had come in each of the three loads: as bars, and as a table behind them. */
export function LoadTimes({ record }: { record: ReliveRecord }) {
  const words = useWords();
  const { before, during, measured } = record;
  const loads = [
    ['first', before[0]],
    ['second', before[1]],
    ['during', during],
  ] as const;
  const longest = Math.max(
    1,
    ...loads.flatMap(([, load]) => MEASURES.map(([, timeOf]) => timeOf(load) ?? 0)),
  );
  const told = (time: number | null) =>
    time === null ? words('compare.times.never') : words('compare.s', { seconds: seconds(time) });
  return (
    <section class="times">
      <h2>{words('compare.times')}</h2>
      <div class="bars" aria-hidden="true">
        {MEASURES.map(([measure, timeOf]) => (
          <div key={measure} class="bar-group">
            <b>{words(`compare.times.${measure}`)}</b>
            {loads.map(([name, load]) => (
              <div key={name} class={`bar-line tone-${name === 'during' ? measured.outcome : 'none'}`}>
                <span class="small">{words(name === 'during' ? 'compare.during' : 'compare.before')}</span>
                <span class="bar-room">
                  {timeOf(load) !== null && (
                    <i class="bar" style={{ inlineSize: `${((timeOf(load) ?? 0) / longest) * 100}%` }} />
                  )}
                  <span>{told(timeOf(load))}</span>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <details class="group">
        <summary>{words('compare.times.table')}</summary>
        <table>
          <thead>
            <tr>
              <td />
              {loads.map(([name]) => (
                <th key={name} scope="col">
                  {words(name === 'during' ? 'compare.during' : `compare.times.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map(([measure, timeOf]) => (
              <tr key={measure}>
                <th scope="row">{words(`compare.times.${measure}`)}</th>
                {loads.map(([name, load]) => (
                  <td key={name}>{told(timeOf(load))}</td>
                ))}
              </tr>
            ))}
            {COUNTS.map(([count, countOf]) => (
              <tr key={count}>
                <th scope="row">{words(`compare.times.${count}`)}</th>
                {loads.map(([name, load]) => (
                  <td key={name}>{words.number(countOf(load))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
