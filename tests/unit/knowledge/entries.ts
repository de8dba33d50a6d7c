import type { PlatformEntry } from '../../../src/knowledge/platform-entry';
import type { ProviderEntry } from '../../../src/knowledge/provider-entry';

type Entries = Readonly<Record<string, unknown>>;

const providerFiles = import.meta.glob<Entries>('../../../src/knowledge/providers/*.ts', { eager: true });
const platformFiles = import.meta.glob<Entries>('../../../src/knowledge/platforms/*.ts', { eager: true });

/** A file of entries: its path in the project, and the ids in the order in which they stand. */
export interface EntryFile {
  path: string;
  ids: string[];
}

/** Every file that entries stand in, whether or not the product reads it. */
export const ENTRY_FILES: readonly EntryFile[] = [
  ...Object.entries(providerFiles),
  ...Object.entries(platformFiles),
].map(([path, exported]) => ({
  path: path.replace(/^(?:\.\.\/)+/, ''),
  ids: Object.values(exported).flatMap(idsIn),
}));

function idsIn(exported: unknown): string[] {
  return [exported].flat().flatMap((it) => (hasId(it) ? [it.id] : []));
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}

/** What a reader of a message finds the entry by. */
export function titleOf(party: ProviderEntry | PlatformEntry): string {
  const file = ENTRY_FILES.find(({ path, ids }) => {
    return path.includes('fronts' in party ? '/platforms/' : '/providers/') && ids.includes(party.id);
  });
  return `${file?.path ?? 'src/knowledge'}, ${party.id}`;
}
