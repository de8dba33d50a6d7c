import type { Fate } from '../outage/scenario';

/** More hosts than this are not handed to a page. */
export const MAX_PLAN_HOSTS = 300;

/** A host of the page, and what is said of it. */
export interface XrayHost {
  host: string;
  fate: Fate;
  /** Who answers for it. */
  place: string;
  /** What would have become of it. */
  fateWords: string;
  /** Its share of the first screen, as the popup's squares have it; empty where it has none. */
  share: string;
}

/** Words that the legend needs whatever the page. */
export const XRAY_LABELS = [
  'title',
  'own',
  'font',
  'styling',
  'built',
  'unseen',
  'shares',
  'cut',
  'fold',
  'unfold',
  'close',
  'save',
] as const;
export type XrayLabel = (typeof XRAY_LABELS)[number];

/**
 * All that the X-ray needs to paint a page and to say what it paints: plain data, in the reader's own words, worked
 * out where pages are judged and sent to the script that paints.
 */
export interface XrayPlan {
  lang: string;
  direction: 'ltr' | 'rtl';
  /** Host of the page. */
  page: string;
  /** The outage, and how bad. */
  scenario: string;
  /** The part of it that is spoken of. */
  moment: string;
  /** The verdict in one sentence. */
  headline: string;
  /** What the popup's squares say, the most important first. */
  figures: readonly string[];
  /** Fate of what is the page's own. */
  ownFate: Fate;
  /** True where nothing of the page arrives or is painted, whatever the fate of its parts. */
  isAllGone: boolean;
  /** Worst first, each once. */
  hosts: readonly XrayHost[];
  labels: Readonly<Record<XrayLabel, string>>;
  /** What stands below a picture of it: when the page was loaded, where the data are from. */
  notes: readonly string[];
}
