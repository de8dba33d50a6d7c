import type { PlatformFact } from './platform-entry';
import { TABLE } from './tables/platform-facts.table';

export type { PlatformFact } from './platform-entry';

const ORDINARY = { followsAddress: false, isOnlyAtFronts: false, usualRegion: null } as const;

/** What they stand on; sorted by id. */
export const PLATFORMS: readonly PlatformFact[] = TABLE.map((it) => ({ ...ORDINARY, ...it }));

const BY_ID: ReadonlyMap<string, PlatformFact> = new Map(PLATFORMS.map((it) => [it.id, it]));

/** What is known of the platform with that id, or undefined. */
export function platformFact(id: string): PlatformFact | undefined {
  return BY_ID.get(id);
}
