import { useMemo, useState } from 'preact/hooks';
import { explainVerdict } from '../explain/explain-verdict';
import { incidentById } from '../knowledge/incidents';
import type { PageLoad } from '../observe/page-load';
import { dayStrip } from '../outage/day-strip';
import type { Verdict } from '../outage/verdict';
import { CannotSee } from './cannot-see';
import { DataCredit } from './data-credit';
import { partAt, verdictDuring, worstMoment } from './day-moment';
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
  load: PageLoad;
  host: string;
  verdict: Verdict;
  /** Shows what the popup keeps folded. */
  isFull: boolean;
}

/** The answer, the day, the picture, the reasons: all that is said of a page with hosts. */
export function PageBody(props: PageBodyProps) {
  const { load, host, verdict, reported, mapBuilt, listsDate, isMapBroken, deeper, actions, isFull } = props;
  const { lost = null } = props;
  const { visible } = load;
  const [moved, setMoved] = useState<number | null>(null);
  const explanation = useMemo(
    () => explainVerdict(verdict, { host, visible, lost }),
    [verdict, host, visible, lost],
  );
  const parts = useMemo(
    () => dayStrip(verdict.phases, incidentById(verdict.incident) ?? undefined),
    [verdict],
  );
  // What follows the mark through the day: the picture and what goes; the answer above stays that of the whole day.
  const now = useMemo(() => {
    const part = moved === null ? null : partAt(parts, moved);
    if (part === null) return { verdict, explanation };
    const during = verdictDuring(verdict, part);
    return { verdict: during, explanation: explainVerdict(during, { host, visible, lost }) };
  }, [verdict, explanation, parts, moved, host, visible, lost]);
  const moment = moved ?? worstMoment(parts, verdict);
  return (
    <>
      <VerdictCard verdict={verdict} explanation={explanation} />
      {reported && <ReportedNote service={reported} />}
      {moment !== null && (
        <DayStrip parts={parts} moment={moment} isMoved={moved !== null} onMove={setMoved} />
      )}
      <SquaresPicture squares={now.explanation.squares} confidence={now.verdict.confidence} />
      <PageNotes load={load} isMapBroken={isMapBroken} />
      <WhatGoes reasons={now.explanation.reasons} />
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
