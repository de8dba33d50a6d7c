import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  /** The browser's own files. */
  data: string;
  /** An empty home folder. */
  home: string;
  remove(): Promise<void>;
}

/** A profile that is gone when it is removed or this process ends, whichever comes first. */
export async function createProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'outage-lens-profile-'));
  const data = join(folder, 'data');
  const home = join(folder, 'home');
  await mkdir(data);
  await mkdir(home);
  const removeNow = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeNow);
  return {
    data,
    home,
    remove: async () => {
      process.off('exit', removeNow);
      // The browser's last helpers may still be writing.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    },
  };
}
