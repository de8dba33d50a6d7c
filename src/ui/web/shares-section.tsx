import { useMemo, useState } from 'preact/hooks';
import { centralization } from '../../concentration/centralization';
import { herfindahl } from '../../concentration/herfindahl';
import { DIMENSIONS, type Dimension } from '../../concentration/place-in';
import { type Tally, tally, UNITS, type Unit } from '../../concentration/tally';
import type { Web } from '../../concentration/web';
import type { Words } from '../../explain/words-of';
import { sizeInWords } from '../pictures/size-in-words';
import { Switch } from '../switch';
import { useWords } from '../words-context';
import { BarsFigure } from './bars-figure';
import { Measure } from './measure';
import { perCent, rounded, shareName } from './web-names';

/** Shares of providers, regions or edges, with the measures of how concentrated they are. */
export function SharesSection({ web }: { web: Web }) {
  const words = useWords();
  const [of, setOf] = useState<Dimension>('provider');
  const [unit, setUnit] = useState<Unit>('sites');
  const counted = useMemo(() => tally(web, of, unit), [web, of, unit]);
  const percent = (share: number) => words('web.percent', { number: perCent(share) });
  const amount = (number: number) => amountIn(unit, number, words);
  const named = useMemo(
    () => counted.shares.map((share) => ({ ...share, name: shareName(share.id, words) })),
    [counted, words],
  );
  const bars = useMemo(
    () =>
      named.map(({ id, name, share, amount: much }) => ({
        ...{ id, label: name, amounts: [share], pick: null },
        note: `${percent(share)} · ${amount(much)}`,
      })),
    [named],
  );
  const amounts = counted.shares.map((share) => share.amount);
  const { index, effectiveNumber } = herfindahl(amounts);
  const [first] = named;
  return (
    <BarsFigure
      name={`shares-${of}-${unit}`}
      title={words('web.shares')}
      says={
        first
          ? words('web.shares.says', { name: first.name, percent: percent(first.share) })
          : words('web.shares.none')
      }
      bars={bars}
      paints={[{ paint: 'accent', label: words('web.column.share') }]}
      full={1}
      most={8}
      figures={{
        columns: [words('web.column.name'), words('web.column.amount'), words('web.column.share')],
        rows: named.map(({ name, amount: much, share }) => [name, much, perCent(share)]),
      }}
      choice={
        <div class="switches">
          <Switch
            name="of"
            label={words('web.of')}
            value={of}
            options={DIMENSIONS.map((value) => ({ value, label: words(`web.of.${value}`) }))}
            onChoose={setOf}
          />
          <Switch
            name="in"
            label={words('web.in')}
            value={unit}
            options={UNITS.map((value) => ({ value, label: words(`web.in.${value}`) }))}
            onChoose={setUnit}
          />
        </div>
      }
    >
      <p class="small">{leftOut(counted, words, amount, percent)}</p>
      <h3>{words('web.measures')}</h3>
      <Measure
        name="web.hhi"
        value={words.number(Math.round(index))}
        formula="HHI = 10,000 × Σ sᵢ²"
        source="justice.gov/atr/herfindahl-hirschman-index"
      />
      <Measure
        name="web.effective"
        value={words.number(rounded(effectiveNumber))}
        formula="N = 1 ÷ Σ sᵢ²"
        source="justice.gov/atr/herfindahl-hirschman-index"
      />
      {unit === 'sites' && (
        <Measure
          name="web.central"
          value={words.number(rounded(centralization(amounts)))}
          formula="S = Σ (aᵢ ÷ C)² − 1 ÷ C"
          source="arXiv:2406.19569"
        />
      )}
    </BarsFigure>
  );
}

function amountIn(unit: Unit, number: number, words: Words): string {
  return unit === 'bytes'
    ? words.say(sizeInWords(number))
    : unit === 'sites'
      ? words('web.sites', { sites: number })
      : words('host.requests', { requests: number });
}

function leftOut(
  { outside, unknown, told }: Tally,
  words: Words,
  amount: (number: number) => string,
  percent: (share: number) => string,
): string {
  const left =
    outside + unknown > 0
      ? [words('web.shares.left', { outside: amount(outside), unknown: amount(unknown) })]
      : [];
  return [...left, ...(told < 1 ? [words('web.shares.told', { percent: percent(told) })] : [])].join(' ');
}
