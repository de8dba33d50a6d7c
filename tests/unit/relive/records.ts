import type { RelivedLoad, ReliveRecord } from '../../../src/relive/relive-record';

/** The smallest PNG that there is: one clear pixel. */
export const TINY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export function tinyScreen(): Blob {
  return new Blob([Buffer.from(TINY_PNG, 'base64')], { type: 'image/png' });
}

/** One load that went well. */
export function relivedLoad(change: Partial<RelivedLoad> = {}): RelivedLoad {
  return {
    startedAt: Date.UTC(2026, 1, 3, 9, 15),
    document: 'arrived',
    firstPaint: 220,
    loaded: 900,
    measured: 2_400,
    requests: 14,
    failed: [],
    scriptErrors: 0,
    screen: tinyScreen(),
    screenSize: { width: 1280, height: 720 },
    ...change,
  };
}

/** A page that was said to break, and lost two thirds of its words. */
export function reliveRecord(change: Partial<ReliveRecord> = {}): ReliveRecord {
  const script = 'https://app.shop.example/main.js';
  return {
    format: 1,
    id: 'a-record',
    url: 'https://www.shop.example/',
    startedAt: Date.UTC(2026, 1, 3, 9, 15),
    browser: 'chromium',
    build: 'store',
    outage: { incident: 'aws-us-east-1-2025-10-20', severity: 'region-lost', whatIf: null, phases: [] },
    predicted: { outcome: 'broken', worst: 'broken', confidence: 'likely' },
    hosts: [
      {
        ...{ host: 'app.shop.example', fate: 'down', failure: 'time-outs', share: 1 },
        ...{ provider: 'aws', region: 'us-east-1' },
      },
      {
        ...{ host: 'api.shop.example', fate: 'failing', failure: 'errors', share: 0.5 },
        ...{ provider: 'aws', region: null },
      },
    ],
    before: [relivedLoad(), relivedLoad({ firstPaint: 260 })],
    during: relivedLoad({
      ...{ firstPaint: 420, loaded: 12_400, measured: 14_000, scriptErrors: 1 },
      failed: [
        { url: script, kind: 'script', error: 'net::ERR_NAME_NOT_RESOLVED', isMade: true },
        { url: 'https://www.shop.example/late.js', kind: 'script', error: 'net::ERR_ABORTED', isMade: false },
      ],
    }),
    measured: {
      outcome: 'broken',
      findings: [
        { outcome: 'broken', id: 'most-words', value: 0.66 },
        { outcome: 'degraded', id: 'parts', value: 52_000 },
        { outcome: 'unnoticed', id: 'requests', value: 2 },
      ],
      losses: {
        failed: [{ url: script, loads: 'script' }],
        ...{ words: 0.66, styles: 0, controls: 0.4, dead: { count: 3, share: 0.5 }, screen: 0.31 },
        parts: [{ kind: 'picture', url: 'https://app.shop.example/a.png', area: 52_000 }],
        area: 52_000,
        firstPaint: { before: 260, during: 420 },
      },
    },
    shortfalls: ['not-held'],
    isKept: false,
    ...change,
  };
}
