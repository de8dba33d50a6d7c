import type { ComponentChildren } from 'preact';
import type { AttributedLoad } from '../outage/attributed-load';
import { AfterAnswer } from './after-answer';
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
import type { Day } from './use-day';
import { VerdictCard } from './verdict-card';
import { VisitContext } from './visit-context';
import { WhatGoes } from './what-goes';

interface PageBodyProps
  extends Pick<PageProps, 'reported' | 'mapBuilt' | 'listsDate' | 'isMapBroken'>,
    Partial<Pick<PageProps, 'deeper' | 'actions'>> {
  page: AttributedLoad;
  day: Day;
  /** Shows what the popup keeps folded. */
  isFull: boolean;
  pictures?: (page: AttributedLoad, day: Day) => ComponentChildren;
}

/** The answer, the day, the picture, the reasons: all that is said of a page with hosts. */
export function PageBody(props: PageBodyProps) {
  const { page, day, reported, mapBuilt, listsDate, isMapBroken, deeper, actions, isFull } = props;
  const { load } = page;
  const { whole, now, part, parts, moment } = day;
  return (
    <>
      <VerdictCard {...now} day={day.span} part={part} />
      {reported && <ReportedNote service={reported} />}
      {moment !== null && (
        <DayStrip parts={parts} moment={moment} isMoved={part !== null} onMove={day.moveTo} />
      )}
      <SquaresPicture squares={now.explanation.squares} confidence={now.verdict.confidence} />
      <PageNotes load={load} isMapBroken={isMapBroken} />
      {props.pictures?.(page, day)}
      <WhatGoes standstills={now.explanation.standstills} reasons={now.explanation.reasons} isFull={isFull} />
      <VisitContext.Provider value={new Date(load.startedAt).toISOString()}>
        {/* Who holds the page up stays as it is, wherever the mark stands. */}
        <HeldUpBy groups={whole.explanation.heldUp} isOpen={isFull} />
      </VisitContext.Provider>
      <AfterAnswer>
        {deeper?.names && <DnsSection hosts={whole.verdict.hosts} names={deeper.names} />}
        {/* Of a recording nothing is asked anew. */}
        {deeper && actions && <DeeperPanel {...deeper} load={load} actions={actions} />}
        <CannotSee isOpen={isFull} />
        <DataCredit built={mapBuilt} listsDate={listsDate} />
      </AfterAnswer>
    </>
  );
}
