import type { ComponentChildren } from 'preact';
import type { AttributedLoad } from '../outage/attributed-load';
import type { Verdict } from '../outage/verdict';
import { ActionBar } from './action-bar';
import { HitLink } from './hit-link';
import { PageBody } from './page-body';
import { PageHead } from './page-head';
import type { PageProps } from './page-props';
import { PageRoot } from './page-root';
import { hostOf, type PageView, viewOf } from './page-view';
import { StateCard } from './state-card';
import { type Day, useDay } from './use-day';

interface PageFrameProps extends PageProps {
  name: 'popup' | 'report';
  /** Stands above what is said of the page. */
  top?: ComponentChildren;
  /** Shows the page in pictures, beside what the popup says of it. */
  pictures?: (page: AttributedLoad, day: Day) => ComponentChildren;
}

/** Head, what is said of the page, and what can be done: the frame that popup and report share. */
export function PageFrame(props: PageFrameProps) {
  const { name, top, state, verdict, choice, incidents, site, actions } = props;
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
      {view.empty === null && verdict ? (
        <JudgedPage {...props} view={view} page={view.page} host={host ?? ''} verdict={verdict} />
      ) : (
        <>
          <Main isScrolled={isPopup}>
            {top}
            <StateCard state={view.empty ?? 'connecting'} />
            {isPopup && (
              <p class="beside">
                <HitLink outage="" say="report.view.hit" />
              </p>
            )}
          </Main>
          <ActionBar
            view={view}
            openReport={isPopup && verdict ? () => actions.openReport() : null}
            actions={actions}
          />
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
  const { name, top, view, page, host, verdict, lost = null, actions } = props;
  const day = useDay({ page, host, verdict, lost });
  const isPopup = name === 'popup';
  return (
    <>
      <Main isScrolled={isPopup}>
        {top}
        <PageBody {...props} page={page} day={day} isFull={!isPopup} />
      </Main>
      <ActionBar view={view} openReport={isPopup ? () => actions.openReport() : null} actions={actions} />
    </>
  );
}

/** In the popup head and actions stay, and what lies between scrolls. */
function Main({ isScrolled, children }: { isScrolled: boolean; children: ComponentChildren }) {
  if (!isScrolled) return <main>{children}</main>;
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
  return <main tabIndex={0}>{children}</main>;
}
