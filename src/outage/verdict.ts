import type { Attribution, Confidence } from '../attribute/attribution';
import type { ThirdPartyFunction } from '../knowledge/third-party';
import type { Exchange, Role } from '../observe/page-load';
import type { Stakes } from '../observe/stake';
import type { FailureKind, Fate, Outcome, Severity } from './scenario';
import type { Standstill } from './standstill';

/** An exchange with the answer to "who answers it". */
export interface AttributedExchange {
  exchange: Exchange;
  attribution: Attribution;
  /** What its host does for the page, where it is a third party whose work is known. */
  does?: ThirdPartyFunction | null;
}

/** One host × provider × region × service × layer, with its fate in the worst phase for it. */
export interface HostVerdict {
  host: string;
  attribution: Attribution;
  addresses: readonly string[];
  roles: readonly Role[];
  /** What of the page hangs on each of the roles. */
  stakes: Stakes;
  /** Hosts that are asked only because of it: without it they are not asked at all. */
  brings: readonly string[];
  requests: number;
  /** Style sheets and scripts of the page's own among them, where that is known apart. */
  sheets: number;
  scripts: number;
  /** What it does for the page, where it is a third party whose work is known. */
  does: ThirdPartyFunction | null;
  fate: Fate;
  /** How sure the fate is: likelihood of the effect, lowered by the confidence of the attribution. */
  confidence: Confidence;
  /** Fate in each phase, in the scenario's order. */
  fates: readonly Fate[];
  /** How it fails in its worst phase, or null. */
  failure: FailureKind | null;
  /** Seconds for which caches before what fails would have gone on serving it; null where it has nothing of that. */
  kept: number | null;
  /** A second provider answers the same host, so it is not critically dependent. */
  hasSecondProvider: boolean;
}

export interface PhaseVerdict {
  id: string;
  /** ISO times, UTC; empty in a scenario that has no time (`custom`). */
  from: string;
  to: string;
  /** What is at least likely. */
  outcome: Outcome;
  /** What is still possible. */
  worst: Outcome;
  confidence: Confidence;
}

/** Why the outcome is what it is: a fact for `explain` to put into words. Worst first. */
export interface Cause {
  /** Role through which it reaches the page. */
  role: Role;
  /** What its hosts do for the page: a chat that goes is told apart from a map that goes. */
  does: ThirdPartyFunction | null;
  fate: Exclude<Fate, 'up'>;
  outcome: Outcome;
  hosts: readonly HostVerdict[];
  /** Phases (ids) in which it holds. */
  phases: readonly string[];
  confidence: Confidence;
}

export interface Verdict {
  incident: string;
  severity: Severity;
  outcome: Outcome;
  worst: Outcome;
  confidence: Confidence;
  phases: readonly PhaseVerdict[];
  /** Index of the phase that the outcome comes from. */
  worstPhase: number;
  hosts: readonly HostVerdict[];
  causes: readonly Cause[];
  /** Where only changes were lost, and what runs went on. */
  standstills: readonly Standstill[];
}
