import type { ComponentChildren } from 'preact';
import { isAllCached } from './page-notes';
import type { PageActions } from './page-props';
import type { PageView } from './page-view';
import { useWords } from './words-context';

interface ActionBarProps {
  view: PageView;
  /** Null where there is nothing to report, or the report is what one looks at. */
  openReport: (() => void) | null;
  /** Null where no host fails, or the outage is being lived through already. */
  relive?: (() => void) | null;
  actions: Pick<PageActions, 'reload' | 'grant'>;
}

/** Only what can be done now: a button that does nothing is worse than none. */
export function ActionBar({ view, openReport, relive, actions }: ActionBarProps) {
  const buttons: ComponentChildren[] = [];
  const add = (action: ActionToken, onClick: () => void) =>
    buttons.push(
      <ActionButton key={action} action={action} isMain={buttons.length === 0} onClick={onClick} />,
    );
  if (view.empty === null && relive) add('relive', relive);
  if (view.empty === null && openReport) add('report', openReport);
  if (view.empty === 'no-access') add('grant', actions.grant);
  if (isWorthReloading(view)) add('reload', actions.reload);
  return buttons.length > 0 ? <footer>{buttons}</footer> : null;
}

/** Contract: the tokens by which the buttons are found from outside. */
type ActionToken = 'relive' | 'report' | 'reload' | 'grant';

interface ActionButtonProps {
  action: ActionToken;
  isMain: boolean;
  onClick: () => void;
}

function ActionButton({ action, isMain, onClick }: ActionButtonProps) {
  const words = useWords();
  return (
    <button type="button" class={isMain ? 'action main' : 'action'} data-action={action} onClick={onClick}>
      {words(`action.${action}`)}
    </button>
  );
}

/** True where a load past the cache would show more than what there is now. */
function isWorthReloading(view: PageView): boolean {
  if (view.empty !== null) return view.empty === 'nothing-seen' || view.empty === 'no-hosts';
  return view.load.gaps.includes('interrupted') || isAllCached(view.load.exchanges);
}
