import { enDeeper } from './en-deeper';
import { enEvidence } from './en-evidence';
import { enHit } from './en-hit';
import { enIncidents } from './en-incidents';
import { enInterface } from './en-interface';
import { enLists } from './en-lists';
import { enModel } from './en-model';
import { enToolbar } from './en-toolbar';
import { enVerdict } from './en-verdict';
import { enWhatIf } from './en-what-if';
import { enWhatIfTitle } from './en-what-if-title';
import { enXray } from './en-xray';

/** Everything the product says, in English. A plural names the parameter that it counts. */
export const en = {
  ...enVerdict,
  ...enToolbar,
  ...enInterface,
  ...enEvidence,
  ...enDeeper,
  ...enLists,
  ...enModel,
  ...enWhatIf,
  ...enWhatIfTitle,
  ...enIncidents,
  ...enHit,
  ...enXray,
} as const;

export type WordKey = keyof typeof en;

/** Whether the catalogues have words under this key: for keys that end in an id of the data. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
