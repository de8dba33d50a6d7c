import type { PageNames } from '../browser/deeper-names';
import type { DeeperState } from '../browser/deeper-state';
import type { PageState } from '../browser/page-state';
import type { ResolverChoice } from '../browser/settings';
import type { LostPlace } from '../explain/place';
import type { Words } from '../explain/words-of';
import type { ReportedService } from '../knowledge/reported-services';
import type { DayStripPart } from '../outage/day-strip';
import type { Verdict } from '../outage/verdict';
import type { ReliveState } from '../relive/relive-state';
import type { Choice } from './page-head';
import type { ReliveAsking } from './relive-card';
import type { XrayDoor } from './use-xray';

/** Everything that popup and report show; they read nothing on their own. */
export interface PageProps {
  words: Words;
  /** What the background knows of the tab; null until it has answered. */
  state: PageState | null;
  /** The verdict on the state's page load, where it has one. */
  verdict: Verdict | null;
  choice: Choice;
  /** Where an imagined outage strikes; of a known incident it is looked up. */
  lost?: LostPlace | null;
  /** Ids of the incidents to choose from. */
  incidents: readonly string[];
  /** What was reported of the page's service that day. */
  reported: ReportedService | null;
  /** Site (registrable domain) of the page, once it is known. */
  site: string | null;
  /** Date of the address map's data; null where the map could not be read. */
  mapBuilt: string | null;
  /** Date of the oldest fetched list in use; null where there is none. */
  listsDate: string | null;
  isMapBroken: boolean;
  deeper: DeeperProps;
  /** The way to the tab's X-ray; none where there is no tab to paint. */
  xray?: XrayDoor | null;
  relive: ReliveProps;
  actions: PageActions;
}

/** What is said of looking deeper. */
export interface DeeperProps {
  /** Names that would be asked for; null until it is known where sites begin. */
  names: PageNames | null;
  look: DeeperState | null;
  resolver: ResolverChoice;
  /** True where the browser lets its own resolver be asked: in Firefox. */
  hasBrowserNames: boolean;
}

/** What is said of living through an outage in the tab. */
export interface ReliveProps {
  /** Null while the background knows of none. */
  state: ReliveState | null;
  /** What was asked for here and has not begun yet; null for nothing. */
  asking: ReliveAsking | null;
}

export interface PageActions {
  choose(choice: Choice): void;
  openOptions(): void;
  /** @param hit incident id: shows who was hit in it instead of the page; empty for all incidents. */
  openReport(hit?: string): void;
  reload(): void;
  grant(): void;
  lookDeeper(): void;
  stopLooking(): void;
  chooseResolver(resolver: ResolverChoice): void;
  /**
   * Makes the hosts fail that a verdict calls down.
   * @param part the part of the day that it is of; null for the whole.
   */
  relive(verdict: Verdict, part: DayStripPart | null): void;
  /** Goes on, though the page would lose something. */
  reliveAnyway(): void;
  leaveIt(): void;
  restore(): void;
  /** Shows what was measured. */
  compare(record: string): void;
}
