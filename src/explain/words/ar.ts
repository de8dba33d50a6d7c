import { arDeeper } from './ar-deeper';
import { arEvidence } from './ar-evidence';
import { arHit } from './ar-hit';
import { arIncidents } from './ar-incidents';
import { arInterface } from './ar-interface';
import { arLists } from './ar-lists';
import { arModel } from './ar-model';
import { arReliveBar } from './ar-relive-bar';
import { arReliveCard } from './ar-relive-card';
import { arToolbar } from './ar-toolbar';
import { arVerdict } from './ar-verdict';
import { arWhatIf } from './ar-what-if';
import { arWhatIfTitle } from './ar-what-if-title';
import { arXray } from './ar-xray';
import type { en } from './en';
import type { InArabic } from './entry';

/** The same words in Arabic: a key that is missing, or a plural without its six forms, does not compile. */
export const ar: InArabic<typeof en> = {
  ...arVerdict,
  ...arToolbar,
  ...arInterface,
  ...arEvidence,
  ...arDeeper,
  ...arLists,
  ...arModel,
  ...arWhatIf,
  ...arWhatIfTitle,
  ...arIncidents,
  ...arHit,
  ...arXray,
  ...arReliveCard,
  ...arReliveBar,
};
