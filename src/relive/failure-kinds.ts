import type { FailureKind } from '../outage/scenario';
import type { RelivedHost, Shortfall } from './relive-record';

/** Whether requests to a host hang before they fail: who is not there does not even refuse. */
export function hangs({ failure }: Pick<RelivedHost, 'failure'>): boolean {
  return failure === 'time-outs' || failure === 'no-connection';
}

/** Slowness can't be made, and what can't be changed runs on: requests to such hosts are left alone. */
export function canBeMade(failure: FailureKind): boolean {
  return failure !== 'slow' && failure !== 'no-change';
}

/** In what the failure of these hosts can be less than faithful, however it is made. */
export function shortfallsOfKinds(hosts: readonly Pick<RelivedHost, 'failure'>[]): Shortfall[] {
  const kinds = new Set(hosts.map(({ failure }) => failure));
  return [
    ...(kinds.has('errors') ? (['errors-as-failures'] as const) : []),
    ...(kinds.has('slow') ? (['not-slowed'] as const) : []),
  ];
}
