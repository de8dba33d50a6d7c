import type { Outage } from '../../concentration/outages';
import { dataCredit } from '../../explain/data-credit';
import { message } from '../../explain/message';
import type { Words } from '../../explain/words-of';
import { CopyButton } from '../copy-button';
import { BarsFigure } from '../web/bars-figure';
import type { BarPaint } from '../web/draw-bars';
import { FigureSaves } from '../web/figure-saves';
import { FiguresTable } from '../web/figures-table';
import { harmAmounts, harmPaints } from '../web/harm';
import { daysIn, outageInWords, perCent, rounded, shareName } from '../web/web-names';
import { WebSheetContext } from '../web/web-sheet';
import { WordsContext } from '../words-context';
import type { BesideSums } from './beside-sums';
import type { Beside } from './named-pages';

interface BesideFiguresProps {
  /** Words of this view, and those of the figures. */
  beside: Words;
  web: Words;
  sums: readonly BesideSums[];
  outage: Outage;
  by: Beside;
}

/** As many of a list as can be read beside others. */
const MOST_NAMED = 3;
const OPACITIES = [1, 0.65, 0.4];

/** Those that are compared, in bars and in one table. */
export function BesideFigures({ beside, web, sums, outage, by }: BesideFiguresProps) {
  const outageName = web.say(outageInWords(outage));
  const subject = web('web.subject', {
    sites: message('web.sites', { sites: sums.reduce((sum, { toll }) => sum + toll.sites, 0) }),
    loads: message('web.loads', { loads: sums.reduce((sum, { loads }) => sum + loads, 0) }),
    days: daysIn(Math.min(...sums.map(({ from }) => from)), Math.max(...sums.map(({ to }) => to)), web),
  });
  const harms: BarPaint[] = [...harmPaints(web), { paint: 'up', label: web('web.others') }];
  const ranks: BarPaint[] = [
    ...(['first', 'second', 'third'] as const).map(
      (rank, index): BarPaint => ({
        ...{ paint: 'accent', opacity: OPACITIES[index] ?? 1, label: beside(`beside.${rank}`) },
      }),
    ),
    { paint: 'up', label: beside('beside.rest') },
  ];
  const largest = ({ shares }: BesideSums) =>
    shares
      .slice(0, MOST_NAMED)
      .map(({ id, share }) => `${shareName(id, web)} ${web('web.percent', { number: perCent(share) })}`)
      .join(' · ');
  const outcomes = ({ toll }: BesideSums) => {
    if (by !== 'sites') return [web('web.part', { number: toll.hit.length, all: toll.sites })];
    const { outcome, worst } = toll.hit[0] ?? { outcome: null, worst: null };
    return [outcome, worst].map((one) => (one ? web(`outcome.${one}`) : web('web.others')));
  };
  const figures = {
    columns: [
      ...[web('web.column.name'), by === 'sites' ? web('web.column.outcome') : beside('beside.sites-hit')],
      ...(by === 'sites' ? [web('web.column.worst')] : []),
      web('web.column.loads'),
      ...[beside('beside.largest'), web('web.effective'), beside('beside.critical')],
    ],
    rows: sums.map((one) => [
      ...[one.name, ...outcomes(one), one.loads, largest(one), rounded(one.effective)],
      one.critical
        .slice(0, MOST_NAMED)
        .map(({ provider }) => shareName(provider, web))
        .join(' · ') || null,
    ]),
  };
  const line = () =>
    [
      `${outageName}:`,
      sums.map((one) => `${one.name}: ${outcomes(one)[0]}`).join(' · '),
      `(${web('app.name')})`,
    ].join(' ');
  return (
    <WordsContext.Provider value={web}>
      <WebSheetContext.Provider value={{ lines: [subject, outageName], name: 'compare' }}>
        <div class="pictures" data-beside={sums.map(({ name }) => name).join(' ')}>
          <section class="picture-figure">
            <div class="picture-head">
              <h2>{beside('beside.table')}</h2>
              <FigureSaves name="table" title={beside('beside.table')} figures={() => figures} />
            </div>
            <p class="small">{outageName}</p>
            <p class="small on-paper">{web.say(dataCredit())}</p>
            <FiguresTable title={beside('beside.table')} figures={figures} />
            <p class="file-actions">
              <CopyButton label={web('picture.copy')} text={line} />
            </p>
          </section>
          {by !== 'sites' && (
            <BarsFigure
              name="hit"
              title={beside('beside.hit')}
              says={beside('beside.hit.says', { outage: outageName })}
              paints={harms}
              full={100}
              bars={sums.map(({ name, toll }) => ({
                ...{ id: name, label: name, pick: null },
                amounts: [...harmAmounts(toll), toll.sites - toll.hit.length].map((amount) =>
                  perCent(amount / toll.sites),
                ),
                note: web('web.part', { number: toll.hit.length, all: toll.sites }),
              }))}
              figures={{
                columns: [web('web.column.name'), ...harms.map(({ label }) => label)],
                rows: sums.map(({ name, toll }) => [
                  name,
                  ...harmAmounts(toll),
                  toll.sites - toll.hit.length,
                ]),
              }}
            />
          )}
          <BarsFigure
            name="largest"
            title={beside('beside.shares')}
            says={beside('beside.shares.says')}
            paints={ranks}
            full={100}
            bars={sums.map((one) => {
              const top = one.shares.slice(0, MOST_NAMED).map(({ share }) => share);
              const rest = one.shares.length === 0 ? 0 : 1 - top.reduce((sum, share) => sum + share, 0);
              return {
                ...{ id: one.name, label: one.name, pick: null, note: largest(one) },
                amounts: [top[0], top[1], top[2], rest].map((share) => perCent(share ?? 0)),
              };
            })}
            figures={{
              columns: [web('web.column.name'), web('web.column.answers'), web('web.column.share')],
              rows: sums.flatMap(({ name, shares }) =>
                shares.map(({ id, share }) => [name, shareName(id, web), perCent(share)]),
              ),
            }}
          />
        </div>
      </WebSheetContext.Provider>
    </WordsContext.Provider>
  );
}
