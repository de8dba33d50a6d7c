import { useMemo } from 'preact/hooks';
import type { Dependences } from '../../concentration/dependence';
import type { HeldUp } from '../../concentration/held-up-by-others';
import { message } from '../../explain/message';
import { useWords } from '../words-context';
import { BarsFigure } from './bars-figure';
import type { BarPaint } from './draw-bars';
import { Measure } from './measure';
import { rounded, shareName } from './web-names';

interface DependenceSectionProps {
  dependences: Dependences;
  heldUp: HeldUp;
}

const KASHAF = 'doi:10.1145/3419394.3423664';

/** Whom sites lean on, directly or through someone else, and whom they wait for. */
export function DependenceSection({ dependences, heldUp }: DependenceSectionProps) {
  const words = useWords();
  const { sites, providers, critical, onTopThree } = dependences;
  const part = (number: number) => words('web.part', { number, all: sites });
  const paints: BarPaint[] = [
    { paint: 'accent', label: words('web.way.direct') },
    { paint: 'accent', opacity: 0.55, label: words('web.way.behind') },
    { paint: 'accent', opacity: 0.25, label: words('web.way.third') },
  ];
  const widest = useMemo(() => [...providers].sort((a, b) => b.sites - a.sites), [providers]);
  const bars = useMemo(
    () =>
      widest.map(({ provider, sites: reached, direct, behind, thirdParty }) => ({
        ...{ id: provider, label: shareName(provider, words), note: part(reached), pick: null },
        amounts: [direct, behind, thirdParty],
      })),
    [widest, words],
  );
  const [first] = widest;
  const of = message('web.sites', { sites });
  return (
    <>
      <BarsFigure
        name="ways"
        title={words('web.ways')}
        says={
          first
            ? words('web.ways.says', {
                ...{
                  name: shareName(first.provider, words),
                  number: first.sites,
                  direct: first.direct,
                  sites: of,
                },
              })
            : words('web.shares.none')
        }
        {...{ bars, paints }}
        full={sites}
        most={8}
        figures={{
          columns: [
            words('web.column.name'),
            words('web.in.sites'),
            ...paints.map(({ label }) => label),
            words('web.column.critical'),
            words('web.column.critical-third'),
          ],
          rows: providers.map((one) => [
            ...[shareName(one.provider, words), one.sites, one.direct, one.behind, one.thirdParty],
            ...[one.critical, one.criticalThroughOthers],
          ]),
        }}
      >
        {first?.widening && (
          <Measure
            name="web.wider"
            value={`${words.number(rounded(first.widening))} ×`}
            formula="C(p₁) ÷ C′(p₁)"
            source={KASHAF}
          />
        )}
        <Measure name="web.critical" value={part(critical)} formula="|⋃ₚ I(p)| ÷ M" source={KASHAF} />
        <Measure
          name="web.top-three"
          value={part(onTopThree)}
          formula="|I(p₁) ∪ I(p₂) ∪ I(p₃)| ÷ M"
          source={KASHAF}
        />
      </BarsFigure>
      <BarsFigure
        name="held-up"
        title={words('web.by')}
        says={words('web.by.says', { number: heldUp.heldUp, sites: of })}
        bars={heldUp.by.map(({ site, sites: held }) => ({
          ...{ id: site, label: site, note: part(held), amounts: [held], pick: null },
        }))}
        paints={[{ paint: 'blank', label: words('web.in.sites') }]}
        full={sites}
        most={6}
        figures={{
          columns: [words('web.column.site'), words('web.in.sites')],
          rows: heldUp.by.map(({ site, sites: held }) => [site, held]),
        }}
      >
        <Measure
          name="web.held-up"
          value={part(heldUp.heldUp)}
          formula="|H| ÷ M"
          source="calendar.perfplanet.com/2025"
        />
      </BarsFigure>
    </>
  );
}
