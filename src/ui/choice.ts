import type { Settings } from '../browser/settings';
import type { WhatIf } from '../outage/what-if';

/** The outage that is looked at. */
export interface Choice {
  incident: string;
  severity: Settings['severity'];
  /** What is imagined instead of the incident, which stays what one comes back to. */
  whatIf?: WhatIf | null;
}
