import { checkOwnWhatIfs, type OwnWhatIf } from '../outage/own-what-if';
import { api } from './api';
import { OWN_WHAT_IFS_KEY as KEY } from './storage-keys';

/** Reads the list; what is not in order is left out. */
export async function readOwnWhatIfs(): Promise<OwnWhatIf[]> {
  const { [KEY]: stored } = await api.storage.local.get(KEY);
  return checkOwnWhatIfs(stored);
}

/** Changes the list as it stands in storage now, since another popup may have changed it. */
export async function changeOwnWhatIfs(
  change: (list: readonly OwnWhatIf[]) => readonly OwnWhatIf[],
): Promise<void> {
  await api.storage.local.set({ [KEY]: checkOwnWhatIfs(change(await readOwnWhatIfs())) });
}

/** Calls back with the list whenever it changes; returns what stops it. */
export function watchOwnWhatIfs(onChange: (list: OwnWhatIf[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(checkOwnWhatIfs(changes[KEY].newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
