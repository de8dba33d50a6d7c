import { message } from '../explain/message';
import type { ReportedService } from '../knowledge/reported-services';
import { type HitQuery, WHOLE_LIST } from './hit-query';
import { countWith } from './hit-rows';
import type { HitViewProps } from './hit-view';
import { useWords } from './words-context';

interface NoneHitProps extends HitViewProps {
  all: readonly ReportedService[];
}

/** What to do when nothing fits: the ways out that lead somewhere, and what a missing name does not mean. */
export function NoneHit({ all, query, onAsk }: NoneHitProps) {
  const words = useWords();
  const wider = (
    [
      ['hit.widen', { outage: '' }],
      ['hit.widen-kind', { outage: '', kind: '', strength: '' }],
    ] as const
  ).map(([key, change]: readonly ['hit.widen' | 'hit.widen-kind', Partial<HitQuery>]) => ({
    key,
    change,
    reports: countWith(all, query, change),
  }));
  const [useful] = wider.filter(({ reports }) => reports > 0);
  return (
    <div class="none">
      <p>{words('hit.none')}</p>
      <p class="small">{words('hit.none-note')}</p>
      <p>
        {useful && (
          <button type="button" data-action="widen" onClick={() => onAsk({ ...query, ...useful.change })}>
            {words(useful.key, { shown: message('hit.shown', { reports: useful.reports }) })}
          </button>
        )}
        <button type="button" data-action="clear" onClick={() => onAsk(WHOLE_LIST)}>
          {words('hit.clear')}
        </button>
      </p>
    </div>
  );
}
