import { useMemo } from 'preact/hooks';
import { herfindahl } from '../../concentration/herfindahl';
import type { Outage } from '../../concentration/outages';
import { tally } from '../../concentration/tally';
import { tollOf } from '../../concentration/toll';
import { gatherWeb } from '../../concentration/web';
import { byWeek } from '../../concentration/weeks';
import { siteOf } from '../../knowledge/public-suffixes';
import { useWords } from '../words-context';
import { BarsFigure } from './bars-figure';
import type { BarPaint } from './draw-bars';
import { harmAmounts, harmPaints } from './harm';
import { judge, type WebSums } from './use-web-sums';
import { outageInWords, perCent, rounded, shareName } from './web-names';

/** More weeks than a history holds; a file may hold any. */
const MOST_WEEKS = 26;

/** What the chosen outage would have taken of each week, and how concentrated each was. */
export function WeeksSection({ sums, outage }: { sums: WebSums; outage: Outage }) {
  const words = useWords();
  const webs = useMemo(
    () =>
      byWeek(sums.web.pages)
        .slice(-MOST_WEEKS)
        .map(({ from, pages }) => {
          const web = gatherWeb(pages, siteOf);
          const { shares } = tally(web, 'provider', 'sites');
          const { effectiveNumber } = herfindahl(shares.map(({ amount }) => amount));
          return { from, web, first: shares[0], effective: rounded(effectiveNumber) };
        }),
    [sums.web],
  );
  const weeks = useMemo(
    () => webs.map((week) => ({ ...week, toll: tollOf(week.web, outage, judge) })),
    [webs, outage],
  );
  const paints: BarPaint[] = [...harmPaints(words), { paint: 'up', label: words('web.others') }];
  const nameOf = (from: string) => words('web.week', { day: { on: from, isShort: true } });
  const bars = weeks.map(({ from, toll }) => ({
    ...{ id: from, label: nameOf(from), pick: null },
    amounts: [...harmAmounts(toll), toll.sites - toll.hit.length],
    note: words('web.part', { number: toll.hit.length, all: toll.sites }),
  }));
  if (weeks.length < 2) return null;
  return (
    <BarsFigure
      name="weeks"
      title={words('web.weeks')}
      says={words('web.weeks.says', { outage: outageInWords(outage) })}
      {...{ bars, paints }}
      full={Math.max(...weeks.map(({ toll }) => toll.sites))}
      most={MOST_WEEKS}
      figures={{
        columns: [
          words('web.column.week'),
          words('web.in.sites'),
          ...paints.slice(0, -1).map(({ label }) => label),
          words('web.effective'),
          words('web.column.largest'),
          words('web.column.share'),
        ],
        rows: weeks.map(({ from, toll, effective, first }) => [
          ...[from, toll.sites, ...harmAmounts(toll), effective],
          ...[first ? shareName(first.id, words) : null, first ? perCent(first.share) : null],
        ]),
      }}
    />
  );
}
