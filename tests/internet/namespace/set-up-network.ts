import { existsSync } from 'node:fs';
import { addressBytes } from '../address-bytes';
import type { Internet } from '../internet';
import { runQuietly } from '../run-quietly';

/** A neighbour that does not exist: what is sent to it is lost, as to a dead region. */
const NOBODY = '02:00:00:00:00:01';

/**
 * Gives the (private!) network we stand in all addresses of an internet, and a way out that leads nowhere:
 * an address that nobody has then hangs, and browsers think that they are on line.
 *
 * @returns what could not be had, one line each.
 * @throws Error where not even the addresses can be set, or one is given to a host and to a black hole.
 */
export async function setUpNetwork(internet: Internet): Promise<string[]> {
  const notes: string[] = [];
  await batch(['link set lo up']);
  try {
    await batch([
      'link add out type veth peer name nowhere',
      // An address of its own making that comes late has Chromium break off all it does (ERR_NETWORK_CHANGED).
      'link set out addrgenmode none',
      'link set nowhere addrgenmode none',
      'link set nowhere up',
      'link set out up',
      // 198.18.0.0/15 is set aside for such set-ups (RFC 2544): no cloud stands there.
      'address add 198.18.0.2/30 dev out',
      `neighbour add 198.18.0.1 lladdr ${NOBODY} dev out`,
      'route add default via 198.18.0.1 dev out',
    ]);
  } catch {
    notes.push('no virtual cable to be had: addresses that nobody has fail at once instead of hanging');
  }
  const addresses = assignedAddresses(internet);
  await batch(addresses.filter(isIpv4).map((address) => `address add ${address}/32 dev lo`));
  try {
    if (!existsSync('/proc/net/if_inet6')) throw new Error('IPv6 is not there');
    await batch(
      addresses.filter((address) => !isIpv4(address)).map((a) => `address add ${a}/128 dev lo nodad`),
    );
    if (notes.length === 0) {
      await batch([
        'address add fd00:198:18::2/64 dev out nodad',
        `neighbour add fd00:198:18::1 lladdr ${NOBODY} dev out`,
        'route add default via fd00:198:18::1 dev out',
      ]);
    }
  } catch {
    notes.push('no IPv6 on this machine: hosts that have nothing else do not answer');
  }
  return notes;
}

/** Addresses that answer. */
export function assignedAddresses(internet: Internet): string[] {
  const owners = new Map<string, string>();
  const dead = new Map<string, string>();
  for (const host of internet.values()) {
    for (const address of host.addresses) {
      const text = addressBytes(address)?.join('.') ?? address;
      (host.isBlackHole ? dead : owners).set(text, `${address} of ${host.name}`);
    }
  }
  for (const [key, owner] of owners) {
    const grave = dead.get(key);
    if (grave !== undefined) throw new Error(`An address can't both answer and hang: ${owner}, ${grave}.`);
  }
  return [...owners.values()].map((owner) => owner.split(' ', 1)[0] ?? owner);
}

function isIpv4(address: string): boolean {
  return !address.includes(':');
}

async function batch(lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await runQuietly('ip', ['-batch', '-'], `${lines.join('\n')}\n`);
}
