import { seconds } from '../../explain/finding-in-words';
import type { RelivedLoad, ReliveRecord } from '../../relive/relive-record';
import { useWords } from '../words-context';

const MEASURES = [
  ['paint', ({ firstPaint }: RelivedLoad) => firstPaint],
  ['loaded', ({ loaded }: RelivedLoad) => loaded],
  ['measured', ({ measured }: RelivedLoad) => measured],
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
  const nameOf = (name: 'first' | 'second' | 'during') =>
    words(name === 'during' ? 'compare.during' : `compare.times.${name}`);
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
                  <i class="bar" style={{ inlineSize: `${((timeOf(load) ?? 0) / longest) * 100}%` }} />
                  <span>{told(timeOf(load))}</span>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <details class="group">
        <summary>{words('compare.times.table')}</summary>
        <div class="table-room">
          <table>
            <thead>
              <tr>
                {(['load', 'paint', 'loaded', 'measured', 'requests', 'failed', 'errors'] as const).map(
                  (column) => (
                    <th key={column} scope="col">
                      {words(`compare.times.${column}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {loads.map(([name, load]) => (
                <tr key={name}>
                  <th scope="row">{nameOf(name)}</th>
                  {MEASURES.map(([measure, timeOf]) => (
                    <td key={measure}>{told(timeOf(load))}</td>
                  ))}
                  {[load.requests, load.failed.length, load.scriptErrors].map((number, index) => (
                    // Three columns, always the same.
                    <td key={['requests', 'failed', 'errors'][index]}>{words.number(number)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
