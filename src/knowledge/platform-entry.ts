import type { Provenance } from './claim';
import type { HeaderGroup } from './header-signature';
import type { NameGroup } from './name-rule';

/** A service that runs other people's sites on somebody's cloud. */
export interface PlatformFact {
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  /** Cloud that its own servers or functions stand on, or null where that is not said or differs. */
  provider: string | null;
  /** Providers whose addresses answer for it as it is sold; any other edge in front is its customer's choice. */
  fronts: readonly string[];
  /** Other hosts of its owner give the same signs: it is the platform at the addresses of its fronts only. */
  isOnlyAtFronts: boolean;
  /** The servers stand where the address does. */
  followsAddress: boolean;
  /** The region where customers get if they choose none, or null. Never more than "possible". */
  usualRegion: string | null;
}

type Ordinary = 'isOnlyAtFronts' | 'followsAddress' | 'usualRegion';

/** All that is known of one platform, in one place; what is left out is the ordinary case. */
export interface PlatformEntry
  extends Omit<PlatformFact, Ordinary>,
    Partial<Pick<PlatformFact, Ordinary>>,
    Provenance {
  /** Response headers that give it away. `certain` where nothing else is said. */
  headers?: readonly HeaderGroup[];
  /** Host names that it hands out. `likely` where nothing else is said. */
  names?: readonly NameGroup[];
}
