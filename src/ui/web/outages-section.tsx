import { useContext, useMemo } from 'preact/hooks';
import type { Outage } from '../../concentration/outages';
import { isUntold, lostSites, type Toll } from '../../concentration/toll';
import { message } from '../../explain/message';
import { CopyButton } from '../copy-button';
import { Says } from '../says';
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
  const others = named.filter(({ toll }) => toll.outage.id !== chosen);
  const rest = others.filter(({ toll }) => toll.hit.length === 0).length;
  const untold = others.filter(({ toll }) => isUntold(toll)).length;
  const shown = named.filter(
    ({ toll }) => toll.outage.id === chosen || (toll.hit.length > 0 && !isUntold(toll)),
  );
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
        <span class="hint">{words('web.outages.choose')} </span>
        {rest > 0 && words('web.outages.rest', { rest })}{' '}
        {untold > 0 && (
          <Says
            message={message('web.outages.untold', {
              operators: message('web.operators', { operators: untold }),
            })}
          />
        )}
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
