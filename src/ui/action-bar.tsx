import type { ComponentChildren } from 'preact';
import { isAllCached } from './page-notes';
import type { PageActions } from './page-props';
import type { PageView } from './page-view';
import type { XraySwitch } from './use-xray';
import { useWords } from './words-context';

interface ActionBarProps {
  view: PageView;
  /** Null where there is no page that could be painted. */
  xray: XraySwitch | null;
  /** Null where there is nothing to report, or the report is what one looks at. */
  openReport: (() => void) | null;
  /** Null where no host fails, or the outage is being lived through already. */
  relive?: (() => void) | null;
  actions: Pick<PageActions, 'reload' | 'grant'>;
}

/** Only what can be done now: a button that does nothing is worse than none. */
export function ActionBar({ view, xray, openReport, relive, actions }: ActionBarProps) {
  const buttons: ComponentChildren[] = [];
  const words = useWords();
  const add = (action: ActionToken, onClick: () => void, toggled: { isOn?: boolean; hint?: string } = {}) =>
    buttons.push(
      <ActionButton
        key={action}
        action={action}
        isMain={buttons.length === 0}
        onClick={onClick}
        {...toggled}
      />,
    );
  if (xray && !xray.isRefused) {
    add('xray', xray.toggle, { isOn: xray.isOn, hint: words('xray.hint') });
    if (xray.isOn) add('save-xray', xray.save);
  }
  if (view.empty === null && relive) add('relive', relive);
  if (view.empty === null && openReport) add('report', openReport);
  if (view.empty === 'no-access') add('grant', actions.grant);
  if (isWorthReloading(view)) add('reload', actions.reload);
  return buttons.length > 0 ? (
    <footer>
      {xray?.isRefused && (
        <p class="small" role="status">
          {words('xray.cannot')}
        </p>
      )}
      {buttons}
    </footer>
  ) : null;
}

/** Contract: the tokens by which the buttons are found from outside. */
type ActionToken = 'xray' | 'save-xray' | 'relive' | 'report' | 'reload' | 'grant';

interface ActionButtonProps {
  action: ActionToken;
  isMain: boolean;
  /** Of one that switches something: whether that is on. */
  isOn?: boolean;
  hint?: string;
  onClick: () => void;
}

function ActionButton({ action, isMain, isOn, hint, onClick }: ActionButtonProps) {
  const words = useWords();
  return (
    <button
      type="button"
      class={isMain ? 'action main' : 'action'}
      data-action={action}
      aria-pressed={isOn}
      title={hint}
      onClick={onClick}
    >
      {words(`action.${action}`)}
    </button>
  );
}

/** True where a load past the cache would show more than what there is now. */
function isWorthReloading(view: PageView): boolean {
  if (view.empty !== null) return view.empty === 'nothing-seen' || view.empty === 'no-hosts';
  return view.load.gaps.includes('interrupted') || isAllCached(view.load.exchanges);
}
