import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runQuietly } from '../run-quietly';

/** What programs read to find out how names are looked up. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['/etc/resolv.conf', 'nameserver 127.0.0.1\n'],
  // Without this a resolver of the machine's own would be asked over a socket, past our network.
  ['/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n'],
]);

/**
 * Lays a memory file system over `folder`, for everything that is to vanish with us, and our own files over
 * those of the machine that tell how names are looked up. Seen by nobody outside the (private!) mounts.
 */
export async function setUpFiles(folder: string): Promise<void> {
  await runQuietly('mount', ['-t', 'tmpfs', '-o', 'mode=700', 'tmpfs', folder]);
  const etc = join(folder, 'etc');
  await mkdir(etc);
  for (const [path, text] of FILES) {
    // Where there is no resolv.conf, 127.0.0.1 is asked anyway.
    if (!existsSync(path)) continue;
    const own = join(etc, path.replaceAll('/', '-').slice(1));
    await writeFile(own, text, { mode: 0o644 });
    await runQuietly('mount', ['--bind', own, path]);
  }
  // The name cache of some machines, likewise reached over a socket.
  if (existsSync('/run/nscd')) await runQuietly('mount', ['-t', 'tmpfs', 'tmpfs', '/run/nscd']);
}
