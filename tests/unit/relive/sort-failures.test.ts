import { describe, expect, it } from 'vitest';
import type { RelivedFailure } from '../../../src/relive/relive-record';
import { sortFailures } from '../../../src/relive/sort-failures';
import { relivedLoad, reliveRecord } from './records';

const failure = (url: string, change: Partial<RelivedFailure> = {}): RelivedFailure => ({
  ...{ url, kind: 'image', error: 'net::ERR_FAILED', isMade: true },
  ...change,
});

describe('failed requests', () => {
  it('stand under the host that was made to fail, the one with most of them first', () => {
    const failed = [
      failure('https://app.shop.example/a.png'),
      failure('https://api.shop.example/1', { kind: 'data' }),
      failure('https://api.shop.example/2', { kind: 'data' }),
    ];
    const { made, followed } = sortFailures(reliveRecord({ during: relivedLoad({ failed }) }));
    expect(made.map(({ host, failed: own }) => [host.host, own.length])).toEqual([
      ['api.shop.example', 2],
      ['app.shop.example', 1],
    ]);
    expect(followed).toEqual([]);
  });

  it('that nobody made fail only followed, unless they fail in undisturbed loads too', () => {
    const noise = failure('https://ads.example/pixel?1', { isMade: false });
    const failed = [
      failure('https://ads.example/pixel?2', { isMade: false }),
      failure('https://www.shop.example/late.js', { isMade: false, kind: 'script' }),
      failure('https://ads.example/pixel', { isMade: false, kind: 'script' }),
    ];
    const before = [relivedLoad(), relivedLoad({ failed: [noise] })] as const;
    const { followed, always } = sortFailures(reliveRecord({ before, during: relivedLoad({ failed }) }));
    expect(followed.map(({ url }) => url)).toEqual([
      'https://www.shop.example/late.js',
      'https://ads.example/pixel',
    ]);
    expect(always).toBe(1);
  });

  it('are lost nowhere, whatever address they have', () => {
    const failed = [
      failure('no address'),
      failure('https://other.example/'),
      failure('https://app.shop.example/x'),
    ];
    const { made, followed, always } = sortFailures(reliveRecord({ during: relivedLoad({ failed }) }));
    expect(made.flatMap((one) => one.failed).length + followed.length + always).toBe(3);
  });
});
