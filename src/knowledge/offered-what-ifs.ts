import type { ReadyGroup } from './ready-what-ifs';
import { TABLE } from './tables/ready-what-ifs.table';

/** A ready what-if, as it is offered. */
export interface OfferedWhatIf {
  group: ReadyGroup;
  code: string;
}

/** The ready what-ifs in the order in which they are offered. */
export const OFFERED_WHAT_IFS: readonly OfferedWhatIf[] = TABLE.map(([group, code]) => ({ group, code }));
