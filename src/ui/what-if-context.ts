import { createContext } from 'preact';
import type { OperatorName } from '../explain/explain-host';
import type { OfferedWhatIf } from '../knowledge/offered-what-ifs';
import type { OwnWhatIf } from '../outage/own-what-if';

/** What choosing an imagined outage needs beside the choice itself. */
export interface WhatIfTools {
  /** Those that the reader keeps. */
  own: readonly OwnWhatIf[];
  /** The ready ones; none before the answer stands. */
  offered: readonly OfferedWhatIf[];
  operatorName: OperatorName;
  /** True once it is known of some host of the page who answers for its name. */
  isDnsKnown: boolean;
  changeOwn(change: (list: readonly OwnWhatIf[]) => readonly OwnWhatIf[]): void;
}

export const WhatIfContext = createContext<WhatIfTools>({
  own: [],
  offered: [],
  operatorName: (id) => id,
  isDnsKnown: false,
  changeOwn: () => {},
});
