import { describe, expect, it } from 'vitest';
import { emptyAnswer, type Internet, joinInternets } from '../../internet/internet';

function internet(name: string, address: string, paths: Record<string, number>): Internet {
  const host = {
    name,
    cnames: [],
    addresses: [address],
    isBlackHole: false,
    isHttp1Only: false,
    answer: ({ target }: { target: string }) => {
      const status = new Map(Object.entries(paths)).get(target);
      return status === undefined ? null : emptyAnswer(status);
    },
  };
  return new Map([[name, host]]);
}

describe('joinInternets', () => {
  const joined = joinInternets([
    internet('a.example', '1.1.1.1', { '/old': 201, '/both': 202 }),
    internet('b.example', '2.2.2.2', {}),
    internet('a.example', '3.3.3.3', { '/both': 203 }),
  ]);
  const ask = (target: string) =>
    joined.get('a.example')?.answer({ scheme: 'https', method: 'GET', host: 'a.example', target })?.status;

  it('has the hosts of all', () => {
    expect([...joined.keys()]).toEqual(['a.example', 'b.example']);
  });

  it('takes the last word on a host, and the word before where that has none', () => {
    expect(joined.get('a.example')?.addresses).toEqual(['3.3.3.3']);
    expect([ask('/both'), ask('/old'), ask('/none')]).toEqual([203, 201, undefined]);
  });
});
