import type { DnsFailure } from '../deeper/dns-error';

/** How looking deeper goes, or went, for the page that a tab shows: as popup and report are told. */
export type DeeperState =
  | {
      phase: 'running';
      /** Name or host of the resolver that is asked. */
      resolver: string;
      /** Names that have been dealt with, of so many. */
      done: number;
      total: number;
    }
  | {
      phase: 'done';
      resolver: string;
      /** Names that were to be looked up. */
      total: number;
      /** Names that an answer came for. */
      answered: number;
      learned: Learned;
      /** Why names stayed unanswered, the most frequent reason first. */
      failures: readonly FailureCount[];
      isStopped: boolean;
    };

/** How many hosts of the page there is more known of than before. */
export interface Learned {
  /** Hosts now known to be a load balancer. */
  balancers: number;
  /** Hosts of which another service became known. */
  services: number;
  /** Regions that became known, or certain, for at least one host. */
  regions: number;
  /** Sites whose name servers became known. */
  sites: number;
}

export interface FailureCount {
  reason: Exclude<DnsFailure, 'stopped'>;
  count: number;
}
