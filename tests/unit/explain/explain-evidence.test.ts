import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '../../../src/attribute/attribution';
import { createWords } from '../../../src/explain/create-words';
import { explainEvidence } from '../../../src/explain/explain-evidence';
import { LOCALES } from '../../../src/explain/locale';

const NOTHING = { provider: null, region: null, service: null, platform: null, network: null } as const;

const en = createWords('en', { timeZone: 'UTC' });
const ar = createWords('ar', { timeZone: 'UTC' });

const SEEN: Readonly<Record<EvidenceKind, string>> = {
  address: '13.32.1.2 → cloudfront',
  'official-list': '52.216.10.2 → us-east-1, s3',
  as: '52.20.10.1 → aws',
  header: 'server: AmazonS3',
  name: 'bucket.s3.us-east-1.amazonaws.com',
  cname: 'shop-1234567890.elb.us-east-1.amazonaws.com',
  platform: 'x-vercel-id: iad1::fx8zq-1764000000000-0123456789ab',
  geolocation: '52.20.10.1 → us-east-1',
  memory: '52.20.10.1',
};

function evidence(kind: EvidenceKind, says: Partial<Evidence['says']>, date: string | null): Evidence {
  return {
    kind,
    detail: SEEN[kind],
    source: 'https://docs.example/',
    date,
    says: { ...NOTHING, ...says },
  };
}

const said = (
  kind: EvidenceKind,
  says: Partial<Evidence['says']>,
  date: string | null = '2026-08-22',
  words = en,
) => words.say(explainEvidence(evidence(kind, says, date)).sentence);

/** Every way in which the parts of what is said may be known. */
function* everySays(): Generator<Evidence['says']> {
  for (const provider of [null, 'aws', 'other', 'local', 'no-such-provider']) {
    for (const region of [null, 'us-east-1', 'global']) {
      for (const service of [null, 's3', 'nlb', 'no-such-service']) {
        for (const platform of [null, 'vercel']) {
          for (const network of [null, 'AMAZON-02']) yield { provider, region, service, platform, network };
        }
      }
    }
  }
}

describe('a piece of evidence', () => {
  it.each([
    [
      'official-list',
      { provider: 'aws', region: 'us-east-1', service: 's3' },
      'Its address 52.216.10.2 is in AWS’s own list of 22 August 2026: region us-east-1, service S3.',
    ],
    [
      'official-list',
      { provider: 'aws', region: 'global', service: 'cloudfront' },
      'Its address 52.216.10.2 is in AWS’s own list of 22 August 2026: service CloudFront.',
    ],
    [
      'official-list',
      { provider: 'fastly' },
      'Its address 52.216.10.2 is in Fastly’s own list of 22 August 2026.',
    ],
    [
      'as',
      { provider: 'aws' },
      'Its address 52.20.10.1 belongs to the network of AWS, by routing data of 22 August 2026.',
    ],
    [
      'as',
      { provider: 'other', network: 'OOREDOO-AS' },
      'Its address 52.20.10.1 belongs to the network OOREDOO-AS, by routing data of 22 August 2026.',
    ],
    [
      'address',
      { provider: 'aws', region: 'global', service: 'cloudfront' },
      'Its address 13.32.1.2 lies in a block of addresses of AWS CloudFront, as published on 22 August 2026.',
    ],
    [
      'address',
      { provider: 'local' },
      'Its address 13.32.1.2 is one of this computer or of its own network.',
    ],
    [
      'geolocation',
      { provider: 'aws', region: 'us-east-1' },
      'Its address 52.20.10.1 is placed near AWS us-east-1 by DB-IP’s data of 22 August 2026: an estimate.',
    ],
    ['header', { provider: 'aws', service: 's3' }, 'It answers with “server: AmazonS3”, as AWS S3 does.'],
    [
      'name',
      { provider: 'aws', service: 's3', region: 'us-east-1' },
      'Its name bucket.s3.us-east-1.amazonaws.com says: AWS S3 in us-east-1.',
    ],
    [
      'cname',
      { provider: 'aws', service: 'nlb', region: 'us-east-1' },
      'Its name leads to shop-1234567890.elb.us-east-1.amazonaws.com: a network load balancer of AWS in us-east-1.',
    ],
    [
      'platform',
      { provider: 'aws', platform: 'vercel', region: 'us-east-1' },
      '“x-vercel-id: iad1::fx8zq-1764000000000-0123456789ab” shows that it runs on Vercel, which stands on AWS us-east-1.',
    ],
    ['memory', {}, 'It came from the browser’s cache; earlier in this session its address was 52.20.10.1.'],
  ] satisfies [EvidenceKind, Partial<Evidence['says']>, string][])(
    'is a sentence: %s %o',
    (kind, says, text) => {
      expect(said(kind, says)).toBe(text);
    },
  );

  describe.each(EVIDENCE_KINDS)('of the kind %s', (kind) => {
    it.each(LOCALES)('is a whole sentence whatever of it is known: %s', (locale) => {
      const words = locale === 'ar' ? ar : en;
      for (const says of everySays()) {
        for (const date of ['2026-08-22', null, 'some day']) {
          const text = said(kind, says, date, words);
          expect(text).toMatch(/[^.]\.$/);
          expect(text).not.toMatch(/[{}]| {2}| [.,:،]|null|undefined|NaN|Invalid/);
          expect(text.length).toBeLessThanOrEqual(200);
        }
      }
    });

    it('names what was seen, set apart where the text around runs the other way', () => {
      const [seen = ''] = SEEN[kind].split(' → ');
      expect(said(kind, {})).toContain(seen);
      expect(said(kind, {}, null, ar)).toContain(`\u2068${seen}\u2069`);
    });

    it('has its date: data in the sentence, a rule beside its source', () => {
      const { checked } = explainEvidence(evidence(kind, {}, '2026-08-22'));
      const text = said(kind, { provider: 'aws', region: 'us-east-1' });
      if (kind === 'memory') expect([checked, text.includes('2026')]).toEqual([null, false]);
      else
        expect([checked === '2026-08-22', text.includes('22 August 2026')].filter(Boolean)).toHaveLength(1);
    });
  });

  it('tells an address that was asked for from one that was seen', () => {
    expect(said('address', {}, null)).toBe(
      'Its address 13.32.1.2 is what a resolver told when it was asked; the browser named none.',
    );
  });

  it('does not say a name twice that a service bears already', () => {
    expect(said('name', { provider: 'google', service: 'google-apis' })).toMatch(/says: Google APIs\.$/);
  });

  it('cannot turn the direction of what follows, nor break the line', () => {
    const hostile = { ...evidence('header', {}, null), detail: 'server: a\u202e\u2069\n\u0007b' };
    expect(en.say(explainEvidence(hostile).sentence)).toBe('It answers with “server: a b”.');
  });

  it('stays bounded', () => {
    const long = { ...evidence('name', {}, null), detail: 'x'.repeat(5000) };
    expect(en.say(explainEvidence(long).sentence).length).toBeLessThan(140);
  });

  it.each([
    ['https://docs.example/', 'https://docs.example/'],
    ['DB-IP (2026-06-05)', null],
    ['javascript:alert(1)', null],
    ['https://', null],
  ])('links a source only where it is an address: %s', (source, url) => {
    const one = { ...evidence('name', {}, null), source };
    expect(explainEvidence(one).source).toEqual({ text: source, url });
  });
});
