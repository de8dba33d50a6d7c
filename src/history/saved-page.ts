import type { Confidence, Layer } from '../attribute/attribution';
import type { ThirdPartyFunction } from '../knowledge/third-party';
import type { Role } from '../observe/page-load';
import type { Stake } from '../observe/stake';

/**
 * The written form of a summary's groups, as it stands in the history and in files; what is usual is left out.
 * Members are added, never changed: later versions read it back.
 */
export interface SavedPage {
  places: SavedPlace[];
  hosts: SavedHost[];
}

/** Who answers. Several hosts of a page mostly share one place. */
export interface SavedPlace {
  provider?: string;
  region?: string;
  service?: string;
  layer?: Layer;
  network?: string;
  /** Of provider, region and service, in this order. */
  sure: [Confidence, Confidence, Confidence];
  origin?: { provider: string; region?: string; service?: string; sure: Confidence };
  platform?: { id: string; provider?: string; region?: string; sure: Confidence };
  dns?: { id: string; provider?: string; service?: string }[];
}

export interface SavedHost {
  host: string;
  /** Index of what is known of its place. */
  at: number;
  /** Indices of the different places that this was put together from, where it is not that one alone. */
  of?: number[];
  roles: Partial<Record<Role, number>>;
  /** Where they are not the usual ones. */
  stakes?: Partial<Record<Role, Stake>>;
  brings?: string[];
  does?: ThirdPartyFunction;
  kept?: number;
  /** Bytes, and how many requests told theirs. */
  size?: [bytes: number, told: number];
  files?: [sheets: number, scripts: number];
}
