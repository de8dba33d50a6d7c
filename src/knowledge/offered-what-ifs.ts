import type { WhatIf } from '../outage/what-if';
import { checkWhatIf } from '../outage/what-if-code';
import type { ReadyGroup } from './ready-what-ifs';
import { TABLE } from './tables/ready-what-ifs.table';

/** A ready what-if, as it is offered. */
export interface OfferedWhatIf {
  group: ReadyGroup;
  whatIf: WhatIf;
  code: string;
}

/** The ready what-ifs in the order in which they are offered. */
export const OFFERED_WHAT_IFS: readonly OfferedWhatIf[] = TABLE.flatMap(([group, code]) => {
  const whatIf = checkWhatIf(code);
  return whatIf ? [{ group, whatIf, code }] : [];
});
