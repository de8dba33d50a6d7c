import { describe, expect, it } from 'vitest';
import type { DnsRecord, RecordType } from '../../../src/deeper/dns-message';
import { followChain } from '../../../src/deeper/follow-chain';

const row = (name: string, type: RecordType, value: string): DnsRecord => ({ name, type, value });

describe('followChain', () => {
  it('follows names in whatever order the records come', () => {
    expect(
      followChain('a.example', [
        row('c.example', 'A', '52.0.0.1'),
        row('b.example', 'CNAME', 'c.example'),
        row('a.example', 'CNAME', 'b.example'),
        row('c.example', 'A', '52.0.0.2'),
        row('c.example', 'A', '52.0.0.1'),
      ]),
    ).toEqual({ cnames: ['b.example', 'c.example'], addresses: ['52.0.0.1', '52.0.0.2'] });
  });

  it('does not look at what is told of other names', () => {
    expect(
      followChain('a.example', [
        row('bank.example', 'A', '52.0.0.9'),
        row('bank.example', 'CNAME', 'x.example'),
      ]),
    ).toEqual({ cnames: [], addresses: [] });
  });

  it('cuts loops', () => {
    expect(
      followChain('a.example', [
        row('a.example', 'CNAME', 'b.example'),
        row('b.example', 'CNAME', 'c.example'),
        row('c.example', 'CNAME', 'b.example'),
      ]),
    ).toEqual({ cnames: ['b.example', 'c.example'], addresses: [] });
    expect(followChain('a.example', [row('a.example', 'CNAME', 'a.example')]).cnames).toEqual([]);
  });

  it('ends after 16 names, and where a name is no public one', () => {
    const long = Array.from({ length: 40 }, (_, at) => row(`n${at}.example`, 'CNAME', `n${at + 1}.example`));
    expect(followChain('n0.example', long).cnames).toHaveLength(16);
    expect(
      followChain('a.example', [row('a.example', 'CNAME', 'localhost'), row('localhost', 'A', '52.0.0.1')]),
    ).toEqual({ cnames: [], addresses: [] });
  });

  it('keeps 16 addresses', () => {
    const many = Array.from({ length: 40 }, (_, at) => row('a.example', 'A', `52.0.0.${at}`));
    expect(followChain('a.example', many).addresses).toHaveLength(16);
  });
});
