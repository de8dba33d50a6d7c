import type { enClass } from './en-class';
import type { enCompare } from './en-compare';
import type { enComparison } from './en-comparison';
import { enDeeper } from './en-deeper';
import { enEvidence } from './en-evidence';
import { enHit } from './en-hit';
import { enIncidents } from './en-incidents';
import { enInterface } from './en-interface';
import type { enLessons } from './en-lessons';
import { enLists } from './en-lists';
import { enModel } from './en-model';
import type { enPictures } from './en-pictures';
import type { enRecordings } from './en-recordings';
import { enReliveBar } from './en-relive-bar';
import { enReliveCard } from './en-relive-card';
import { enToolbar } from './en-toolbar';
import { enVerdict } from './en-verdict';
import type { enWeb } from './en-web';
import { enWhatIf } from './en-what-if';
import { enWhatIfTitle } from './en-what-if-title';
import { enXray } from './en-xray';

/** What popup, report and options say, in English. A plural names the parameter that it counts. */
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
  ...enReliveCard,
  ...enReliveBar,
} as const;

/** Of everything that the product says; what one page alone says is not read by the others. */
export type WordKey =
  | keyof typeof en
  | keyof typeof enComparison
  | keyof typeof enPictures
  | keyof typeof enWeb
  | keyof typeof enRecordings
  | keyof typeof enCompare
  | keyof typeof enClass
  | keyof typeof enLessons;

/** Whether the words that every page reads have some under this key: for keys that end in an id of the data. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(en, key);
}
