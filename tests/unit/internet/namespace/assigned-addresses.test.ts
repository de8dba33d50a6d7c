import { describe, expect, it } from 'vitest';
import { internetOfSites } from '../../../internet/internet-of-sites';
import { findNamespace } from '../../../internet/namespace/find-namespace';
import { readOrder } from '../../../internet/namespace/inside-order';
import { assignedAddresses } from '../../../internet/namespace/set-up-network';

function internet(...hosts: { addresses: string[]; isBlackHole?: boolean }[]) {
  const described = hosts.map((host, index) => [`h${index}.example`, { ...host, resources: {} }]);
  return internetOfSites([{ host: 'h0.example', title: '', hosts: Object.fromEntries(described) }]);
}

describe('assignedAddresses', () => {
  it('has each address once, however it is written, and none of a dead host', () => {
    expect(
      assignedAddresses(
        internet(
          { addresses: ['52.0.0.1', '2600::1'] },
          { addresses: ['52.0.0.1', '2600:0::1'] },
          { addresses: ['52.0.0.2'], isBlackHole: true },
        ),
      ),
    ).toEqual(['52.0.0.1', '2600:0::1']);
  });

  it('refuses an address that would have to answer and to hang', () => {
    const both = internet({ addresses: ['2600::1'] }, { addresses: ['2600:0:0::1'], isBlackHole: true });
    expect(() => assignedAddresses(both)).toThrow("can't both answer and hang");
  });
});

describe('findNamespace', () => {
  it.each(['darwin', 'win32'] as const)('says on %s what it would need', async (platform) => {
    expect(await findNamespace(platform)).toEqual({ reason: expect.stringContaining('Linux') });
  });
});

describe('readOrder', () => {
  it.each([undefined, 'null', '{}', '{"command":"x","args":[1],"hars":[],"folder":"","cache":""}'])(
    'refuses %s',
    (text) => {
      expect(() => readOrder(text)).toThrow('not by hand');
    },
  );
});
