import { hostOf } from '../observe/host-name';
import type { AttributedLoad } from './attributed-load';
import { judge } from './judge';
import type { Scenario } from './scenario';
import type { AttributedExchange, Verdict } from './verdict';

/** Says what a page, of which it is known who answers what, would have lost in a scenario. */
export function judgeLoad(page: AttributedLoad, scenario: Scenario): Verdict {
  return judge(attributedExchanges(page), scenario, { host: hostOf(page.load.url) ?? '' });
}

/** The page's exchanges, each with who answers it. */
export function attributedExchanges({ load, attributions, functions }: AttributedLoad): AttributedExchange[] {
  return load.exchanges.flatMap((exchange, index): AttributedExchange[] => {
    const attribution = attributions[index];
    return attribution ? [{ exchange, attribution, does: functions[index] ?? null }] : [];
  });
}
