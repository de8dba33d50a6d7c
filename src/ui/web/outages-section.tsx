import { useContext, useMemo } from 'preact/hooks';
import type { Outage } from '../../concentration/outages';
import { lostSites, type Toll } from '../../concentration/toll';
import { CopyButton } from '../copy-button';
import { useWords } from '../words-context';
import { BarsFigure } from './bars-figure';
import type { BarPaint } from './draw-bars';
import { harmAmounts, harmPaints } from './harm';
import { outageInWords } from './web-names';
import { WebSheetContext } from './web-sheet';

interface OutagesSectionProps {
  /** Most harmful first. */
  tolls: readonly Toll[];
  chosen: string;
  onChoose: (outage: Outage) => void;
}

/** "If this fails, so many of these sites would have been …": all outages, the most harmful first. */
export function OutagesSection({ tolls, chosen, onChoose }: OutagesSectionProps) {
  const words = useWords();
  const [subject] = useContext(WebSheetContext).lines;
  const paints: BarPaint[] = useMemo(() => harmPaints(words), [words]);
  const named = useMemo(
    () => tolls.map((toll) => ({ toll, name: words.say(outageInWords(toll.outage)) })),
    [tolls, words],
  );
  const shown = named.filter(({ toll }) => toll.hit.length > 0 || toll.outage.id === chosen);
  const bars = useMemo(
    () =>
      shown.map(({ toll, name }) => ({
        ...{ id: toll.outage.id, pick: toll.outage.id, label: name, amounts: harmAmounts(toll) },
        note: words('web.part', { number: toll.hit.length, all: toll.sites }),
      })),
    [tolls, chosen, words],
  );
  const figures = {
    columns: [words('web.column.outage'), ...paints.map(({ label }) => label)],
    rows: named.map(({ toll, name }) => [name, ...harmAmounts(toll)]),
  };
  const [worst] = named;
  if (!worst) return null;
  const sites = { key: 'web.sites', params: { sites: worst.toll.sites } } as const;
  const lost = lostSites(worst.toll.likely);
  const says =
    lost > 0
      ? words('web.outages.says', { outage: outageInWords(worst.toll.outage), number: lost, sites })
      : words('web.outages.mild', { sites });
  const rest = named.length - shown.length;
  return (
    <BarsFigure
      name="outages"
      title={words('web.outages')}
      {...{ says, bars, paints, figures, chosen }}
      full={worst.toll.sites}
      onChoose={(id) => {
        const found = tolls.find(({ outage }) => outage.id === (id ?? chosen));
        if (found) onChoose(found.outage);
      }}
    >
      <p class="small">
        {words('web.outages.choose')} {rest > 0 && words('web.outages.rest', { rest })}
      </p>
      <p class="file-actions">
        <CopyButton
          label={words('picture.copy')}
          text={() => `${says} ${subject ?? ''} (${words('app.name')})`}
        />
      </p>
    </BarsFigure>
  );
}
