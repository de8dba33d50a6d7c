import type { ListId } from '../../../../src/address-map/lists/list-definition';
import { LIST_SOURCES } from '../../../../src/address-map/lists/list-sources';

/** An entry of AWS's list. */
export function awsEntry(block: string, region: string, service: string): Record<string, string> {
  const name = block.includes(':') ? 'ipv6_prefix' : 'ip_prefix';
  return { [name]: block, region, service, network_border_group: region };
}

/** AWS's list with these entries, dated 22 August 2026. */
export function awsText(entries: readonly Record<string, string>[]): string {
  return JSON.stringify({
    syncToken: '1',
    createDate: '2026-08-22-15-17-05',
    prefixes: entries.filter((it) => 'ip_prefix' in it),
    ipv6_prefixes: entries.filter((it) => 'ipv6_prefix' in it),
  });
}

/** Azure's service tags with these blocks. */
export function azureText(tags: Readonly<Record<string, readonly string[]>>): string {
  const values = Object.entries(tags).map(([name, addressPrefixes]) => ({
    name,
    id: name,
    properties: { region: '', addressPrefixes },
  }));
  return JSON.stringify({ changeNumber: 1, cloud: 'Public', values });
}

/** Blocks of 256 addresses each from 20.0.0.0 on. */
export function blocks(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `20.${index >>> 8}.${index & 255}.0/24`);
}

/** A right list as its publisher would write it, with as many blocks as are wanted, or as it needs at least. */
export function listTexts(id: ListId, count = LIST_SOURCES[id].fewestBlocks): string[] {
  const all = blocks(count);
  switch (id) {
    case 'aws':
      return [awsText(all.map((it) => awsEntry(it, 'us-east-1', 'EC2')))];
    case 'azure':
      return [azureText({ 'AzureCloud.eastus': all })];
    case 'cloudflare':
      return [all.join('\n'), '2a00:1::/32\n2a00:2::/32'];
    case 'digitalocean':
      return [all.map((it) => `${it},NL,NL-NH,Amsterdam,1098 XH\n`).join('')];
    case 'fastly':
      return [JSON.stringify({ addresses: all, ipv6_addresses: ['2a00:3::/32'] })];
    case 'google':
      return [
        JSON.stringify({
          creationTime: '2026-05-05T19:04:08.194918',
          prefixes: all.map((it) => ({ ipv4Prefix: it, service: 'Google Cloud', scope: 'us-east1' })),
        }),
      ];
    case 'linode':
      return [
        `# Last modified: 2026-07-24 10:00:06.5\n${all.map((it) => `${it},US,US-NJ,Cedar Knolls,\n`).join('')}`,
      ];
    case 'oracle':
      return [
        JSON.stringify({
          last_updated_timestamp: '2026-07-21T07:13:25.457838',
          regions: [{ region: 'us-ashburn-1', cidrs: all.map((cidr) => ({ cidr, tags: ['OCI'] })) }],
        }),
      ];
  }
}

/** A network table of IPv4 with as many rows, the first of which are those given. */
export function networkText(count: number, first: readonly string[] = []): string {
  const rows = Array.from({ length: count - first.length }, (_, index) => {
    const start = `${50 + (index >>> 16)}.${(index >>> 8) & 255}.${index & 255}`;
    return `${start}.0,${start}.255,${100_000 + (index >>> 4)},Network ${index >>> 4}\n`;
  });
  return `${first.map((it) => `${it}\n`).join('')}${rows.join('')}`;
}
