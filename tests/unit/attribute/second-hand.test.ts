import { describe, expect, it } from 'vitest';
import { attributed, type Case } from './attributed';
import { fakeAddressMap } from './fake-address-map';

const LISTED = fakeAddressMap({
  '3.5.0.1': {
    provider: 'aws',
    region: 'us-east-1',
    service: 's3',
    list: { id: 'aws', date: '2026-08-22', url: 'https://lists.example/aws.json' },
  },
});

describe('an address that a resolver gave', () => {
  it.each<Case>([
    [
      'attributes one step less surely',
      { address: '3.5.0.1' },
      { provider: 'aws', region: 'us-east-1', confidence: 'likely', regionConfidence: 'possible' },
    ],
    [
      'of an edge too',
      { address: '13.32.0.1' },
      {
        region: 'global',
        service: 'cloudfront',
        layer: 'edge',
        confidence: 'likely',
        regionConfidence: 'likely',
        serviceConfidence: 'likely',
      },
    ],
    [
      'takes nothing from what headers prove',
      { address: '104.16.0.1', headers: [['cf-ray', '1-SYD']] },
      { provider: 'cloudflare', confidence: 'certain', regionConfidence: 'certain', conflicts: [] },
    ],
    [
      'takes nothing from what the name says',
      { address: '3.5.0.1', host: 'shop.s3.us-east-1.amazonaws.com' },
      { region: 'us-east-1', service: 's3', confidence: 'likely', regionConfidence: 'likely' },
    ],
    [
      'yields to the sure headers of another edge: the browser took another of the host’s addresses',
      { address: '151.101.0.1', headers: [['cf-ray', '1-SYD']] },
      {
        provider: 'cloudflare',
        region: 'global',
        layer: 'edge',
        confidence: 'likely',
        regionConfidence: 'likely',
        conflicts: [
          {
            about: 'provider',
            believed: { by: 'header', value: 'cloudflare', detail: 'cf-ray' },
            against: { by: 'as', value: 'fastly', detail: '151.101.0.1 → fastly' },
          },
        ],
      },
    ],
    [
      'yields to nothing less',
      { address: '151.101.0.1', headers: [['server', 'AmazonS3']] },
      {
        provider: 'fastly',
        confidence: 'likely',
        origin: { provider: 'aws', region: null, service: 's3', confidence: 'likely' },
      },
    ],
  ])('%s', (_, seen, expected) => {
    expect(attributed({ ...seen, addressSource: 'resolved' })).toMatchObject(expected);
  });

  it('makes a list’s region likely', () => {
    expect(attributed({ address: '3.5.0.1', addressSource: 'resolved' }, LISTED)).toMatchObject({
      region: 'us-east-1',
      confidence: 'likely',
      regionConfidence: 'likely',
      serviceConfidence: 'likely',
    });
  });

  it('is a piece of evidence of its own, after what it leads to', () => {
    const { evidence } = attributed({ address: '3.5.0.1', addressSource: 'resolved' });
    expect(evidence.map(({ kind, detail }) => `${kind}: ${detail}`)).toEqual([
      'as: 3.5.0.1 → aws',
      'geolocation: 3.5.0.1 → us-east-1',
      'address: 3.5.0.1',
    ]);
    expect(evidence[2]).toMatchObject({ date: null, says: { provider: null, region: null } });
  });
});

describe('an address from memory', () => {
  it('is a little less sure of who answers, and says so', () => {
    const answer = attributed({ address: '3.5.0.1', addressSource: 'memory' });
    expect(answer).toMatchObject({ provider: 'aws', confidence: 'likely', regionConfidence: 'likely' });
    expect(answer.evidence.map(({ kind }) => kind)).toEqual(['as', 'geolocation', 'memory']);
    expect(answer.evidence[2]).toMatchObject({ detail: '3.5.0.1', date: null });
  });

  it('leaves a list’s region no surer than who answers', () => {
    expect(attributed({ address: '3.5.0.1', addressSource: 'memory' }, LISTED)).toMatchObject({
      confidence: 'likely',
      regionConfidence: 'likely',
    });
  });

  it('takes nothing from what headers prove', () => {
    const headers = [['cf-ray', '1-SYD']] as const;
    expect(attributed({ address: '104.16.0.1', addressSource: 'memory', headers })).toMatchObject({
      provider: 'cloudflare',
      confidence: 'certain',
    });
  });

  it('is believed before the headers of another edge, which may stand behind it', () => {
    const headers = [['cf-ray', '1-SYD']] as const;
    expect(attributed({ address: '45.60.0.1', addressSource: 'memory', headers })).toMatchObject({
      provider: 'imperva',
      origin: { provider: 'cloudflare' },
    });
  });
});
