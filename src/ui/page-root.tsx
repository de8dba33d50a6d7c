import type { ComponentChildren } from 'preact';
import type { Verdict } from '../outage/verdict';
import type { Choice } from './page-head';
import type { PageView } from './page-view';

interface PageRootProps {
  name: string;
  view: PageView;
  verdict: Verdict | null;
  choice: Choice;
  children: ComponentChildren;
}

/**
 * The root of popup and report. Its attributes are a contract with whatever drives the product from outside:
 * `data-ready` is true once the answer stands, be it a verdict or the reason why there is none; the outcome is there
 * only with a verdict.
 */
export function PageRoot({ name, view, verdict, choice, children }: PageRootProps) {
  const hasVerdict = view.empty === null && verdict !== null;
  const isReady =
    hasVerdict || (view.empty !== null && view.empty !== 'connecting' && view.empty !== 'waiting');
  return (
    <div
      class={name}
      data-incident={hasVerdict ? verdict.incident : choice.whatIf ? 'custom' : choice.incident}
      data-severity={hasVerdict ? verdict.severity : choice.whatIf ? 'custom' : choice.severity}
      data-outcome={hasVerdict ? verdict.outcome : undefined}
      data-worst={hasVerdict ? verdict.worst : undefined}
      data-state={view.empty ?? (view.load.complete ? 'page' : 'loading')}
      data-ready={isReady ? 'true' : 'false'}
    >
      {children}
    </div>
  );
}
