import type { ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { incidentInWords } from '../explain/incident-in-words';
import { message } from '../explain/message';
import { severityInWords } from '../explain/severity-in-words';
import { whatIfTitle } from '../explain/what-if-in-words';
import type { AttributedLoad } from '../outage/attributed-load';
import type { Verdict } from '../outage/verdict';
import { canBeMade } from '../relive/failure-kinds';
import { relivedHosts } from '../relive/relived-hosts';
import { ActionBar } from './action-bar';
import { HitLink } from './hit-link';
import { PageBody } from './page-body';
import { type Choice, PageHead } from './page-head';
import type { PageProps, ReliveProps } from './page-props';
import { PageRoot } from './page-root';
import { hostOf, type PageView, viewOf } from './page-view';
import { ReliveCard } from './relive-card';
import { spanInWords } from './span-in-words';
import { StateCard } from './state-card';
import { type Day, useDay } from './use-day';
import { useXray } from './use-xray';
import { WhatIfContext } from './what-if-context';
import { useWords } from './words-context';

interface PageFrameProps extends PageProps {
  name: 'popup' | 'report';
  /** Stands above what is said of the page. */
  top?: ComponentChildren;
  /** Shows the page in pictures, beside what the popup says of it. */
  pictures?: (page: AttributedLoad, day: Day) => ComponentChildren;
}

/** Head, what is said of the page, and what can be done: the frame that popup and report share. */
export function PageFrame(props: PageFrameProps) {
  const { name, top, state, verdict, choice, incidents, site, relive, actions } = props;
  const view = viewOf(state);
  const host = hostOf(state);
  const isPopup = name === 'popup';
  return (
    <PageRoot name={name} view={view} verdict={verdict} choice={choice}>
      <PageHead
        {...{ host, site, choice, incidents }}
        onChoose={actions.choose}
        onOptions={actions.openOptions}
      />
      {view.empty === null && verdict && !isRelived(relive) ? (
        <JudgedPage {...props} view={view} page={view.page} host={host ?? ''} verdict={verdict} />
      ) : (
        <>
          <Main isScrolled={isPopup}>
            {top}
            <ReliveCard {...relive} actions={actions} />
            {!isRelived(relive) && <StateCard state={view.empty ?? 'connecting'} />}
            {isPopup && (
              <p class="beside">
                <HitLink outage="" say="report.view.hit" />
              </p>
            )}
          </Main>
          {!isRelived(relive) && <ActionBar view={view} xray={null} openReport={null} actions={actions} />}
        </>
      )}
    </PageRoot>
  );
}

interface JudgedPageProps extends PageFrameProps {
  view: PageView;
  page: AttributedLoad;
  host: string;
  verdict: Verdict;
}

/** What can be done follows the mark through the day, as what is said does. */
function JudgedPage(props: JudgedPageProps) {
  const { name, top, view, page, host, verdict, lost = null, relive, actions } = props;
  const day = useDay({ page, host, verdict, lost });
  const isPopup = name === 'popup';
  const { choice, xray: door = null } = props;
  const xray = useXray(isPopup ? door : null, {
    ...{ verdict: day.now.verdict, load: page.load, host, lost, words: useWords() },
    ...useOutageInWords(choice, day),
  });
  // Pictures are taken of the page while it is in front: a report would stand before it.
  const canRelive =
    isPopup &&
    relive.asking === null &&
    relivedHosts(day.now.verdict).some(({ failure }) => canBeMade(failure));
  return (
    <>
      <Main isScrolled={isPopup}>
        {top}
        <ReliveCard {...relive} actions={actions} />
        <PageBody {...props} page={page} day={day} isFull={!isPopup} />
      </Main>
      <ActionBar
        view={view}
        xray={xray}
        openReport={isPopup ? () => actions.openReport() : null}
        relive={canRelive ? () => actions.relive(day.now.verdict, day.part) : null}
        actions={actions}
      />
    </>
  );
}

/** Which outage is looked at, and which part of it: the same objects as long as they say the same. */
function useOutageInWords(choice: Choice, { part, span }: Day) {
  const { operatorName } = useContext(WhatIfContext);
  const { incident, severity, whatIf = null } = choice;
  return useMemo(
    () => ({
      scenario: whatIf
        ? whatIfTitle(whatIf, operatorName)
        : message('xray.scenario', {
            incident: incidentInWords(incident),
            severity: severityInWords(incident, severity),
          }),
      moment: part && span ? spanInWords(part, span) : null,
    }),
    [incident, severity, whatIf, operatorName, part, span],
  );
}

/** While hosts fail in the tab, what its page loads says nothing of the page. */
function isRelived({ state }: ReliveProps): boolean {
  return state !== null && state.stage !== 'ended';
}

/** In the popup head and actions stay, and what lies between scrolls. */
function Main({ isScrolled, children }: { isScrolled: boolean; children: ComponentChildren }) {
  if (!isScrolled) return <main>{children}</main>;
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
  return <main tabIndex={0}>{children}</main>;
}
