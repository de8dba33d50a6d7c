import { useEffect, useState } from 'preact/hooks';
import type { Outage } from '../../concentration/outages';
import type { Web } from '../../concentration/web';
import { siteOf } from '../../knowledge/public-suffixes';
import { useWords } from '../words-context';
import { BarsFigure } from './bars-figure';
import type { BarPaint } from './draw-bars';
import { harmAmounts, harmPaints } from './harm';
import { inSteps } from './in-steps';
import { judge } from './use-web-sums';
import { outageInWords, perCent, rounded, shareName } from './web-names';
import { type WeekSums, weeksInSteps } from './week-sums';

/** What the chosen outage would have taken of each week, and how concentrated each was. */
export function WeeksSection({ web, outage }: { web: Web; outage: Outage }) {
  const words = useWords();
  const [weeks, setWeeks] = useState<readonly WeekSums[]>([]);
  useEffect(() => {
    let isGone = false;
    const steps = weeksInSteps(web.pages, outage, judge, siteOf);
    void inSteps(steps, () => !isGone).then((found) => {
      if (found) setWeeks(found);
    });
    return () => {
      isGone = true;
    };
  }, [web, outage]);
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
      most={weeks.length}
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
          ...[from, toll.sites, ...harmAmounts(toll), rounded(effective)],
          ...[first ? shareName(first.id, words) : null, first ? perCent(first.share) : null],
        ]),
      }}
    />
  );
}
