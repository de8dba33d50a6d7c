import { ActionBar } from './action-bar';
import { PageBody } from './page-body';
import { PageHead } from './page-head';
import type { PageProps } from './page-props';
import { PageRoot } from './page-root';
import { hostOf, viewOf } from './page-view';
import { StateCard } from './state-card';
import { useWords } from './words-context';

/** What the popup says of a page, at full width with nothing folded. */
export function PageReport(props: PageProps) {
  const words = useWords();
  const { state, verdict, choice, incidents, site, actions } = props;
  const view = viewOf(state);
  const host = hostOf(state);
  return (
    <PageRoot name="report" view={view} verdict={verdict} choice={choice}>
      <PageHead
        {...{ host, site, choice, incidents }}
        onChoose={actions.choose}
        onOptions={actions.openOptions}
      />
      <main>
        {view.load && (
          <p class="small">
            <bdi>{view.load.url}</bdi> ·{' '}
            {words('report.of', { date: { on: new Date(view.load.startedAt).toISOString() } })}
          </p>
        )}
        {view.empty === null && verdict ? (
          <PageBody {...props} page={view.page} host={host ?? ''} verdict={verdict} isFull />
        ) : (
          <StateCard state={view.empty ?? 'connecting'} />
        )}
      </main>
      <ActionBar view={view} openReport={null} actions={actions} />
    </PageRoot>
  );
}
