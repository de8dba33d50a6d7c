import type { WhyNotRelive, WouldLose } from '../browser/relive/can-relive';
import { type Message, message } from '../explain/message';
import type { ReliveState } from '../relive/relive-state';
import type { PageActions, ReliveProps } from './page-props';
import { Says } from './says';
import { useWords } from './words-context';

/** What was asked for in the popup, before the background has begun. */
export type ReliveAsking =
  | { kind: 'begun' }
  /** The page would lose something: it is asked first. */
  | { kind: 'loses'; what: WouldLose }
  | { kind: 'cannot'; why: WhyNotRelive | 'permission' };

interface ReliveCardProps extends ReliveProps {
  actions: Pick<PageActions, 'reliveAnyway' | 'leaveIt' | 'restore' | 'compare'>;
}

/** How far living through the outage is in this tab, what can be done about it, and what came of it. */
export function ReliveCard({ state, asking, actions }: ReliveCardProps) {
  const words = useWords();
  const said = saidOf(state, asking);
  if (said === null) return null;
  const record = state !== null && 'record' in state ? state.record : null;
  const isOn = asking?.kind === 'begun' || (state !== null && state.stage !== 'ended');
  const isMeasuring = isOn && state?.stage !== 'living';
  return (
    <section
      class="relive"
      data-relive={asking?.kind ?? state?.stage}
      data-record={record}
      data-why={state?.stage === 'ended' ? state.why : null}
      aria-live="polite"
    >
      {isOn && <h2>{words('relive.title')}</h2>}
      <p>
        <Says message={said} />
      </p>
      {isMeasuring && <Progress state={state} />}
      <div class="ask">
        {asking?.kind === 'loses' && (
          <>
            <Button action="relive-anyway" onClick={actions.reliveAnyway} />
            <Button action="leave-it" onClick={actions.leaveIt} />
          </>
        )}
        {record !== null && <Button action="compare" onClick={() => actions.compare(record)} />}
        {isOn && <Button action="restore" onClick={actions.restore} />}
      </div>
    </section>
  );
}

function saidOf(state: ReliveState | null, asking: ReliveAsking | null): Message | null {
  if (asking?.kind === 'loses') return message(`relive.loses.${asking.what}`);
  if (asking?.kind === 'cannot') return message(`relive.cannot.${asking.why}`);
  if (asking?.kind === 'begun' && (state === null || state.stage === 'ended')) return message('relive.asked');
  if (state === null) return null;
  if (state.stage === 'before') return message('relive.before', { load: state.load });
  if (state.stage === 'ended') return message(`relive.ended.${state.why}`);
  return message(`relive.${state.stage}`, { hosts: state.hosts });
}

/** Three steps: two undisturbed loads, and the one where hosts fail. */
function Progress({ state }: { state: ReliveState | null }) {
  const words = useWords();
  const step = state?.stage === 'before' ? state.load - 1 : state?.stage === 'during' ? 2 : 0;
  return <progress max={3} value={step + 0.5} aria-label={words('relive.title')} />;
}

function Button({ action, onClick }: { action: ReliveToken; onClick(): void }) {
  const words = useWords();
  return (
    <button type="button" class="action" data-action={action} onClick={onClick}>
      {words(`action.${action}`)}
    </button>
  );
}

type ReliveToken = 'restore' | 'compare' | 'relive-anyway' | 'leave-it';
