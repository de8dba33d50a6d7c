import { useCallback, useMemo, useState } from 'preact/hooks';
import { explainVerdict } from '../explain/explain-verdict';
import { incidentById } from '../knowledge/incidents';
import type { AttributedLoad } from '../outage/attributed-load';
import { partAt, worstMoment } from '../outage/day-moment';
import { dayStrip } from '../outage/day-strip';
import type { Verdict } from '../outage/verdict';
import { verdictDuring } from '../outage/verdict-during';
import { CannotSee } from './cannot-see';
import { DataCredit } from './data-credit';
import { DayStrip } from './day-strip';
import { DnsSection } from './deeper-dns';
import { DeeperPanel } from './deeper-panel';
import { HeldUpBy } from './held-up-by';
import { PageNotes } from './page-notes';
import type { PageProps } from './page-props';
import { ReportedNote } from './reported-note';
import { SquaresPicture } from './squares-picture';
import { VerdictCard } from './verdict-card';
import { VisitContext } from './visit-context';
import { WhatGoes } from './what-goes';

interface PageBodyProps
  extends Pick<
    PageProps,
    'lost' | 'reported' | 'mapBuilt' | 'listsDate' | 'isMapBroken' | 'deeper' | 'actions'
  > {
  page: AttributedLoad;
  host: string;
  verdict: Verdict;
  /** Shows what the popup keeps folded. */
  isFull: boolean;
}

/** The answer, the day, the picture, the reasons: all that is said of a page with hosts. */
export function PageBody(props: PageBodyProps) {
  const { page, host, verdict, reported, mapBuilt, listsDate, isMapBroken, deeper, actions, isFull } = props;
  const { lost = null } = props;
  const { load } = page;
  const { visible } = load;
  const [mark, setMark] = useState<{ incident: string; at: number } | null>(null);
  const explanation = useMemo(
    () => explainVerdict(verdict, { host, visible, lost }),
    [verdict, host, visible, lost],
  );
  const parts = useMemo(
    () => dayStrip(verdict.phases, incidentById(verdict.incident) ?? undefined),
    [verdict],
  );
  // A mark set in the day of one incident says nothing of another's.
  const moved = mark?.incident === verdict.incident ? mark.at : null;
  const setMoved = useCallback(
    (at: number | null) => setMark(at === null ? null : { incident: verdict.incident, at }),
    [verdict.incident],
  );
  const part = moved === null ? null : partAt(parts, moved);
  // Answer, picture and what goes follow the mark through the day; who holds the page up stays as it is.
  const now = useMemo(() => {
    if (part === null) return { verdict, explanation };
    const during = verdictDuring(verdict, part, page);
    return { verdict: during, explanation: explainVerdict(during, { host, visible, lost }) };
  }, [verdict, explanation, part, page, host, visible, lost]);
  const moment = moved ?? worstMoment(parts, verdict);
  const [first, last] = [parts[0], parts.at(-1)];
  const day = first && last ? { from: first.from, to: last.to } : null;
  return (
    <>
      <VerdictCard {...now} day={day} part={part} />
      {reported && <ReportedNote service={reported} />}
      {moment !== null && (
        <DayStrip parts={parts} moment={moment} isMoved={moved !== null} onMove={setMoved} />
      )}
      <SquaresPicture squares={now.explanation.squares} confidence={now.verdict.confidence} />
      <PageNotes load={load} isMapBroken={isMapBroken} />
      <WhatGoes standstills={now.explanation.standstills} reasons={now.explanation.reasons} isFull={isFull} />
      <VisitContext.Provider value={new Date(load.startedAt).toISOString()}>
        <HeldUpBy groups={explanation.heldUp} isOpen={isFull} />
      </VisitContext.Provider>
      {deeper.names && <DnsSection hosts={verdict.hosts} names={deeper.names} />}
      <DeeperPanel {...deeper} load={load} actions={actions} />
      <CannotSee isOpen={isFull} />
      <DataCredit built={mapBuilt} listsDate={listsDate} />
    </>
  );
}
