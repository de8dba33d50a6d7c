import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { explainHost, hostUse } from '../../../src/explain/explain-host';
import type { HostVerdict } from '../../../src/outage/verdict';
import { edge, PAGES, S3_ORIGIN, verdictOn } from '../ui/page-fixtures';

const en = createWords('en');

function hostIn(name: keyof typeof PAGES, host: string): HostVerdict {
  const found = verdictOn(PAGES[name], 'region-lost').hosts.find((one) => one.host === host);
  if (!found) throw new Error(`Expected ${host} among the hosts of ${name}.`);
  return found;
}

function factsOf(host: HostVerdict): string[] {
  const { standing, conflicts, fate } = explainHost(host, (id) =>
    id === 'route53' ? 'Amazon Route 53' : id,
  );
  return [...standing, ...conflicts.flatMap(({ sentences }) => sentences), ...fate].map((fact) =>
    en.say(fact),
  );
}

describe('an explained host', () => {
  it('says what it is to the page', () => {
    expect(en.say(hostUse(hostIn('shop', 'cdn.scripts.example')))).toBe('code and fonts · 6 requests');
  });

  it('says who answers, what happens to it and how', () => {
    expect(factsOf(hostIn('shop', 'api.shop.example'))).toEqual([
      'Answered by AWS API Gateway (certain), in us-east-1 (likely).',
      'In this outage: down (likely).',
      'It fails because nothing answers at all.',
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

  it('says what contradicts it, right after who answers', () => {
    const host = hostIn('school', 'video.example');
    const conflict = {
      about: 'provider',
      believed: { by: 'as', value: 'fastly', detail: '151.101.1.16 → fastly' },
      against: { by: 'name', value: 'aws', detail: 'm.media-amazon.com' },
    } as const;
    const facts = factsOf({ ...host, attribution: { ...host.attribution, conflicts: [conflict] } });
    expect(facts.slice(0, 4)).toEqual([
      'Answered by the Fastly edge (certain).',
      'What stands behind this edge does not show.',
      'The signs disagree: its name says Amazon, its address says Fastly.',
      'So it is a host of Amazon on Fastly.',
    ]);
  });

  it('says who runs its DNS once that is known', () => {
    const host = hostIn('shop', 'api.shop.example');
    const dns = [
      { id: 'route53', provider: 'aws', service: 'route53', servers: ['a', 'b', 'c', 'd'] },
      { id: 'nsone.net', provider: null, service: null, servers: ['e'] },
    ];
    expect(factsOf({ ...host, attribution: { ...host.attribution, dns } })).toContain(
      'Its DNS, which turns its name into an address, is run by Amazon Route 53 (4 servers) and nsone.net (1 server).',
    );
    expect(factsOf(host).join(' ')).not.toContain('DNS');
    const { standing } = explainHost({ ...host, attribution: { ...host.attribution, dns } }, null);
    expect(standing.map((fact) => en.say(fact)).join(' ')).not.toContain('DNS');
  });
});
