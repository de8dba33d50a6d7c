import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS } from '../../../src/attribute/attribution';
import { createWords } from '../../../src/explain/create-words';
import { explainEvidence, explainHost } from '../../../src/explain/explain-host';
import type { HostVerdict } from '../../../src/outage/verdict';
import { edge, PAGES, S3_ORIGIN, verdictOn } from '../ui/page-fixtures';

const SAYS = { provider: null, region: null, service: null, platform: null, network: null };

const en = createWords('en');
const ar = createWords('ar');

function hostIn(name: keyof typeof PAGES, host: string): HostVerdict {
  const found = verdictOn(PAGES[name], 'region-lost').hosts.find((one) => one.host === host);
  if (!found) throw new Error(`Expected ${host} among the hosts of ${name}.`);
  return found;
}

const factsOf = (host: HostVerdict) => explainHost(host).facts.map((fact) => en.say(fact));

describe('an explained host', () => {
  it('says what it is to the page', () => {
    expect(en.say(explainHost(hostIn('shop', 'cdn.scripts.example')).use)).toBe(
      'code and typeface · 6 requests',
    );
  });

  it('says who answers, what happens to it and how', () => {
    expect(factsOf(hostIn('shop', 'api.shop.example'))).toEqual([
      'Answered by API Gateway, AWS us-east-1 (certain).',
      'In this outage: down (likely).',
      'It fails by not answering at all.',
    ]);
  });

  it('says what stands behind an edge, or that it does not show', () => {
    expect(factsOf(hostIn('bank', 'static.bank.example'))).toContain(
      'Behind it stands S3, AWS us-east-1 (likely).',
    );
    expect(factsOf(hostIn('school', 'school.example'))).toContain(
      'What stands behind this edge does not show.',
    );
  });

  it('says which platform, and on what it stands', () => {
    const host = hostIn('museum', 'museum.example');
    const platform = { id: 'vercel', provider: 'aws', region: 'us-east-1', confidence: 'likely' } as const;
    expect(factsOf({ ...host, attribution: { ...edge('aws', S3_ORIGIN), platform } })).toContain(
      'Runs on Vercel, which stands on AWS us-east-1 (likely).',
    );
  });

  it('says that a second provider answers too', () => {
    const host = { ...hostIn('shop', 'api.shop.example'), hasSecondProvider: true };
    expect(factsOf(host).at(-1)).toMatch(/^A second provider/);
  });

  it.each(EVIDENCE_KINDS)('puts evidence into a sentence in both languages: %s', (kind) => {
    const { sentence } = explainEvidence({
      kind,
      detail: 'server: X',
      source: 'map (2026)',
      date: null,
      says: SAYS,
    });
    expect(en.say(sentence)).toMatch(/server: X.*\.$/);
    expect(ar.say(sentence)).toContain('\u2068server: X\u2069');
  });

  it.each([
    ['https://docs.example/', 'https://docs.example/'],
    ['DB-IP (2026-06-05)', null],
    ['javascript:alert(1)', null],
    ['https://', null],
  ])('links a source only where it is an address: %s', (source, url) => {
    expect(explainEvidence({ kind: 'name', detail: 'x', source, date: null, says: SAYS }).source).toEqual({
      text: source,
      url,
    });
  });
});
