import { runQuietly } from '../run-quietly';

/** How this machine lets us into a network of our own, or why it does not. */
export type NamespaceWay = { flags: readonly string[] } | { reason: string };

const FLAGS = ['--net', '--mount', '--pid', '--fork', '--mount-proc', '--propagation', 'private'];
const AS_USER = ['--user', '--map-root-user'];

/** Tries, rather than guesses, whether this process may make a private network. */
export async function findNamespace(platform: NodeJS.Platform = process.platform): Promise<NamespaceWay> {
  if (platform !== 'linux') {
    return { reason: 'the demo internet needs the network namespaces of Linux' };
  }
  let reason = '';
  // Root may do it at once; in a container root is often no more than a user is.
  for (const user of process.getuid?.() === 0 ? [[], AS_USER] : [AS_USER]) {
    const flags = [...user, ...FLAGS];
    try {
      await runQuietly('unshare', [...flags, 'ip', 'link', 'set', 'lo', 'up']);
      return { flags };
    } catch (error) {
      const said = error instanceof Error ? error.message.split('\n').at(-1) : String(error);
      reason = `this machine allows no private network (${said})`;
    }
  }
  return { reason };
}
