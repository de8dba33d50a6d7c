import { describe, expect, it } from 'vitest';
import type { DeeperState } from '../../../src/browser/deeper-state';
import { DNS_FAILURES } from '../../../src/deeper/dns-error';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES } from '../../../src/explain/locale';
import { deeperInWords, whatIsSent } from '../../../src/ui/deeper-in-words';

const QUAD9 = { name: 'Quad9', host: 'dns.quad9.net' };
const OWN = { name: 'dns.example', host: 'dns.example' };
const NOTHING = { balancers: 0, services: 0, regions: 0, sites: 0 };
const DONE = {
  ...{
    phase: 'done',
    resolver: 'Quad9',
    total: 50,
    answered: 50,
    learned: NOTHING,
    failures: [],
    isStopped: false,
  },
} satisfies DeeperState;
const english = createWords('en');
const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}.example`);

describe('what is sent', () => {
  it.each([
    [
      38,
      12,
      QUAD9,
      'The names of the 38 hosts and 12 sites of this page go to Quad9 (dns.quad9.net). Nothing else does.',
    ],
    [1, 1, OWN, 'The names of one host and one site of this page go to dns.example. Nothing else does.'],
    [2, 0, OWN, 'The names of the 2 hosts of this page go to dns.example. Nothing else does.'],
  ])('is said of %i hosts and %i sites', (hosts, sites, resolver, said) => {
    expect(english.say(whatIsSent({ hosts: names(hosts), sites: names(sites) }, resolver))).toBe(said);
  });

  it('is said in Arabic, with names apart', () => {
    const said = createWords('ar').say(whatIsSent({ hosts: names(3), sites: names(2) }, QUAD9));
    expect(said).toContain('أسماء 3 خوادم وموقعين');
    expect(said).toContain('\u2068Quad9\u2069 (\u2068dns.quad9.net\u2069)');
  });
});

describe('what came of it', () => {
  it.each([
    [
      'that it goes on',
      { phase: 'running', resolver: 'Quad9', done: 17, total: 50 },
      'Asking Quad9: 17 of 50 names.',
    ],
    [
      'all that was learned',
      { ...DONE, learned: { balancers: 5, services: 2, regions: 3, sites: 12 } },
      'Looked 50 names up with Quad9: 5 load balancers, the services of 2 hosts, 3 regions and who runs the DNS of 12 sites became known.',
    ],
    [
      'one thing',
      { ...DONE, learned: { ...NOTHING, regions: 1 } },
      'Looked 50 names up with Quad9: 1 region became known.',
    ],
    ['that nothing was', DONE, 'Looked 50 names up with Quad9: nothing new came of it.'],
    [
      'that it was stopped',
      { ...DONE, answered: 3, isStopped: true },
      'Stopped after 3 of 50 names. Looked 3 names up with Quad9: nothing new came of it.',
    ],
    [
      'that it was stopped at once',
      { ...DONE, answered: 0, isStopped: true },
      'Stopped after 0 of 50 names.',
    ],
    [
      'what stayed unanswered',
      {
        ...DONE,
        answered: 47,
        failures: [
          { reason: 'no-such-name', count: 2 },
          { reason: 'too-large', count: 1 },
        ],
      },
      'Looked 47 names up with Quad9: nothing new came of it. Quad9 left 3 names unanswered: it has nothing on record and what it sent was too long.',
    ],
    [
      'that nobody answered',
      { ...DONE, answered: 0, failures: [{ reason: 'no-answer', count: 50 }] },
      'Nothing was learned from Quad9: it could not be reached or took too long.',
    ],
  ] satisfies [string, DeeperState, string][])('says %s', (_, look, said) => {
    expect(deeperInWords(look).map(english.say).join(' ')).toBe(said);
  });

  it.each(LOCALES)('has words for every reason: %s', (locale) => {
    const words = createWords(locale);
    for (const reason of DNS_FAILURES) {
      if (reason === 'stopped') continue;
      const [said] = deeperInWords({ ...DONE, answered: 0, failures: [{ reason, count: 50 }] });
      expect(said && words.say(said)).not.toMatch(/[{}]|deeper\./);
    }
  });
});
