import { hostOf } from '../observe/host-name';
import type { AttributedLoad } from './attributed-load';
import { judge } from './judge';
import type { Scenario } from './scenario';
import type { AttributedExchange, Verdict } from './verdict';

/** Says what a page, of which it is known who answers what, would have lost in a scenario. */
export function judgeLoad({ load, attributions, functions }: AttributedLoad, scenario: Scenario): Verdict {
  const attributed = load.exchanges.flatMap((exchange, index): AttributedExchange[] => {
    const attribution = attributions[index];
    return attribution ? [{ exchange, attribution, does: functions[index] ?? null }] : [];
  });
  return judge(attributed, scenario, { host: hostOf(load.url) ?? '' });
}
