import { ActionBar } from './action-bar';
import { HitLink, ShowHit } from './hit-link';
import { PageBody } from './page-body';
import { PageHead } from './page-head';
import type { PageProps } from './page-props';
import { PageRoot } from './page-root';
import { hostOf, viewOf } from './page-view';
import { StateCard } from './state-card';
import { WordsContext } from './words-context';

/** The popup: head and actions stay, what lies between scrolls. */
export function PopupApp(props: PageProps) {
  const { words, state, verdict, choice, incidents, site, actions } = props;
  const view = viewOf(state);
  const host = hostOf(state);
  return (
    <WordsContext.Provider value={words}>
      <ShowHit.Provider value={actions.openReport}>
        <PageRoot name="popup" view={view} verdict={verdict} choice={choice}>
          <PageHead
            {...{ host, site, choice, incidents }}
            onChoose={actions.choose}
            onOptions={actions.openOptions}
          />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
          <main tabIndex={0}>
            {view.empty === null && verdict ? (
              <PageBody {...props} page={view.page} host={host ?? ''} verdict={verdict} isFull={false} />
            ) : (
              <>
                <StateCard state={view.empty ?? 'connecting'} />
                <p class="beside">
                  <HitLink outage="" say="report.view.hit" />
                </p>
              </>
            )}
          </main>
          <ActionBar view={view} openReport={verdict ? () => actions.openReport() : null} actions={actions} />
        </PageRoot>
      </ShowHit.Provider>
    </WordsContext.Provider>
  );
}
