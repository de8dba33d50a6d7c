import type { Effect, FailureKind, Phase, Scenario } from './scenario';
import { changesLost } from './scenario-for';

/** What is taken away: a provider with all or a part of it, or whoever answers for others' names. */
export type LostPart =
  | {
      provider: string;
      /** Region id, `global` for what answers from everywhere, or null for all of it. */
      region: string | null;
      service: string | null;
    }
  | { dnsOperator: string };

/** An outage that somebody imagines. */
export interface WhatIf {
  lost: LostPart;
  failure: FailureKind;
  /** Comes and goes, rather than failing every time. */
  isOnAndOff: boolean;
  hours: number;
}

/** Thirty days: longer than any outage of a cloud that is told of. */
export const MOST_HOURS = 720;

/** How a part of that kind can fail: of DNS there is no more than its names. */
export function failuresOf(lost: LostPart): readonly FailureKind[] {
  return 'dnsOperator' in lost
    ? ['no-name', 'no-change']
    : ['no-connection', 'errors', 'time-outs', 'slow', 'no-name', 'no-change'];
}

/** What the model is asked: one phase without times, in which the part fails for certain. */
export function whatIfScenario(whatIf: WhatIf): Scenario {
  const phase: Phase = {
    id: phaseIdOf(whatIf),
    ...{ from: '', to: '', hours: whatIf.hours },
    effects: [effectOf(whatIf), ...steeredFrom(whatIf)],
  };
  return { incident: 'custom', severity: 'custom', phases: [phase], lostHosts: [] };
}

/** The words on a phase go by its id. */
function phaseIdOf({ lost, failure }: WhatIf): string {
  if ('dnsOperator' in lost && failure === 'no-name') return 'lost-dns';
  return failure === 'no-connection' ? 'lost' : `lost-${failure}`;
}

/** With a whole region goes what is steered from there: it goes on elsewhere, but cannot be changed. */
function steeredFrom({ lost, failure }: WhatIf): Effect[] {
  if ('dnsOperator' in lost || lost.region === null || lost.service !== null || failure === 'no-change')
    return [];
  return changesLost(lost.provider, lost.region);
}

function effectOf({ lost, failure, isOnAndOff }: WhatIf): Effect {
  const how = { failure, isIntermittent: isOnAndOff, likelihood: 'certain' as const };
  if ('dnsOperator' in lost) {
    return { provider: '', region: null, services: null, dnsOperator: lost.dnsOperator, ...how };
  }
  const { provider, region, service } = lost;
  return { provider, region, services: service === null ? null : [service], ...how };
}
