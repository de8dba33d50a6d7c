import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeProblemInWords } from '../../../src/explain/code-problem-in-words';
import { createToolbarWords } from '../../../src/explain/create-toolbar-words';
import { createWords } from '../../../src/explain/create-words';
import { explainVerdict } from '../../../src/explain/explain-verdict';
import { LOCALES } from '../../../src/explain/locale';
import { toolbarTitle } from '../../../src/explain/toolbar';
import {
  lostName,
  lostPlaceIn,
  whatIfAsText,
  whatIfTitle,
  wholeService,
} from '../../../src/explain/what-if-in-words';
import { en } from '../../../src/explain/words/en';
import { dnsOperator } from '../../../src/knowledge/dns-operators';
import { findWhatIf } from '../../../src/outage/find-what-if';
import { judge } from '../../../src/outage/judge';
import { type WhatIf, whatIfScenario } from '../../../src/outage/what-if';
import { type CodeProblem, checkWhatIf, readWhatIfCode } from '../../../src/outage/what-if-code';
import { edge, exchange, standing } from '../outage/attributions';
import { knownWhatIf } from '../outage/what-ifs';

const nameOf = (id: string) => dnsOperator(id)?.name ?? id;
const words = createWords('en');
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

function read(code: string): WhatIf {
  const whatIf = checkWhatIf(`ol1/${code}`);
  if (!whatIf) throw new Error(`Expected a what-if, got ${code}.`);
  return whatIf;
}

describe('what an imagined outage is called', () => {
  it.each([
    ['aws/us-east-1/all/no-connection/6h', 'What if AWS us-east-1 were lost for 6 hours'],
    ['aws/us-east-1/s3/errors/1h', 'What if AWS us-east-1 (S3) answered with errors for 1 hour'],
    [
      'aws/us-east-1/elb/slow/2h/on-off',
      'What if AWS us-east-1 (load balancers) were slow for 2 hours, on and off',
    ],
    ['aws/global/cloudfront/no-connection/6h', 'What if the AWS edge (CloudFront) were lost for 6 hours'],
    ['google/all/all/time-outs/6h', 'What if Google never finished an answer for 6 hours'],
    ['cloudflare/all/all/no-name/6h', 'What if the names of Cloudflare led nowhere for 6 hours'],
    [
      'azure/westeurope/all/no-change/6h',
      'What if nothing at Microsoft Azure westeurope could be started or changed for 6 hours',
    ],
    ['dns/ns1/no-name/6h', 'What if the name servers of NS1 were lost for 6 hours'],
    ['dns/route53/no-change/6h', 'What if no name at Amazon Route 53 could be changed for 6 hours'],
  ])('%s: %s', (code, title) => {
    expect(words.say(whatIfTitle(read(code), nameOf))).toBe(title);
  });

  it.each([
    ['aws/us-east-1/all/no-connection/1h', 'ماذا لو فُقدت AWS us-east-1 مدة ساعة'],
    ['aws/us-east-1/elb/errors/2h', 'ماذا لو أجابت AWS us-east-1 (موازِنات الأحمال) بأخطاء مدة ساعتين'],
    ['dns/ns1/no-name/11h/on-off', 'ماذا لو فُقدت خوادم الأسماء لدى NS1 مدة 11 ساعة على نحو متقطع'],
  ])('in Arabic, %s: %s', (code, title) => {
    expect(plain(createWords('ar').say(whatIfTitle(read(code), nameOf)))).toBe(title);
  });

  it.each([
    ['azure/global/front-door/no-connection/6h', 'Microsoft Azure Front Door'],
    ['aws/us-east-1/all/no-connection/6h', 'AWS us-east-1'],
    ['google/all/all/no-connection/6h', 'Google'],
    ['dns/ultradns/no-name/6h', 'UltraDNS'],
  ])('is short in a list: %s', (code, name) => {
    expect(lostName(read(code), nameOf)).toBe(name);
  });

  it('has words for every service that is a kind of thing', () => {
    for (const key of Object.keys(en).filter((one) => one.startsWith('service.'))) {
      expect(typeof wholeService(key.slice('service.'.length)), key).toBe('object');
    }
  });

  it.each(LOCALES)('has all its words, in the list and in the toolbar: %s', (locale) => {
    const verdict = judge(
      [exchange('shop.example', standing('aws', 'us-east-1'), 'document')],
      whatIfScenario(read('aws/us-east-1/all/no-connection/6h')),
      { host: 'shop.example' },
    );
    fc.assert(
      fc.property(knownWhatIf, (whatIf) => {
        const title = whatIfTitle(whatIf, nameOf);
        const said = createWords(locale).say(title);
        expect(said).not.toMatch(/[{}]|what-if|undefined/);
        expect(createToolbarWords(locale).say(toolbarTitle(verdict, title))).toContain(said);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the text that is shared', () => {
  it('is one line, for people first', () => {
    expect(whatIfAsText(read('aws/us-east-1/s3/no-connection/6h'), nameOf, words)).toBe(
      'Outage Lens: What if AWS us-east-1 (S3) were lost for 6 hours? [ol1/aws/us-east-1/s3/no-connection/6h]',
    );
  });

  it.each(LOCALES)('is read back as it was, however it was quoted: %s', (locale) => {
    const around = fc.constantFrom('', '“', 'FW: ', '> ', 'a [b] c\n');
    fc.assert(
      fc.property(knownWhatIf, around, fc.nat(120), (whatIf, before, at) => {
        const text = whatIfAsText(whatIf, nameOf, createWords(locale));
        expect(text).not.toMatch(/\n/);
        const broken = `${text.slice(0, at)}\r\n> ${text.slice(at)}`;
        for (const one of [text, `${before}${text}${before}`, broken])
          expect(findWhatIf(one)).toEqual(whatIf);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  const problems: (CodeProblem | null)[] = [
    null,
    ...['', 'ol2', 'ol1/acme/all/all/slow/6h', 'ol1/aws/all/all/x/6h', 'ol1/aws/all/all/slow/0h'].map(
      (code) => {
        const problem = readWhatIfCode(code);
        return 'part' in problem ? problem : null;
      },
    ),
    { part: 'region', found: 'us-east-99', provider: 'aws' },
    { part: 'service', found: 'teleport', provider: 'aws' },
    { part: 'dns-operator', found: 'nobody' },
  ];
  it.each(problems)('is refused in one line that says what is wrong: %j', (problem) => {
    for (const locale of LOCALES) {
      const said = createWords(locale).say(codeProblemInWords(problem));
      expect(said).not.toMatch(/[{}\n]|undefined/);
      if (problem) expect(said).toContain(problem.found);
      expect(said.length).toBeLessThan(140);
    }
  });

  it('names the provider that has no such region', () => {
    expect(words.say(codeProblemInWords({ part: 'region', found: 'us-east-99', provider: 'aws' }))).toBe(
      'AWS has no region called “us-east-99” that is known here.',
    );
  });
});

describe('what is said of a page', () => {
  function whyOf(code: string, place: Parameters<typeof exchange>[1]): string {
    const whatIf = read(code);
    const host = 'shop.example';
    const verdict = judge([exchange(host, place, 'document')], whatIfScenario(whatIf), { host });
    const { why } = explainVerdict(verdict, { host, lost: lostPlaceIn(whatIf, nameOf) });
    return why ? words.say(why) : '';
  }
  const inRegion = standing('aws', 'us-east-1', 'elb');
  const behind = edge('aws', {
    service: 'cloudfront',
    serviceConfidence: 'certain',
    origin: { provider: 'aws', region: 'us-east-1', service: 's3', confidence: 'likely' },
  });
  const dns = (...ids: string[]) =>
    ids.map((id) => ({ id, provider: null, service: null, servers: ['ns1.example'] }));

  it.each([
    ['aws/us-east-1/all/no-connection/6h', inRegion, /AWS us-east-1, where nothing would have answered\.$/],
    ['aws/us-east-1/all/errors/6h', inRegion, /where everything would have been answered with errors\.$/],
    ['aws/us-east-1/all/errors/6h/on-off', inRegion, /answered with errors, on and off\.$/],
    ['aws/us-east-1/all/slow/6h', inRegion, /where everything would have been slow\.$/],
    ['aws/us-east-1/all/time-outs/6h', inRegion, /where no answer would have been finished\./],
    ['aws/us-east-1/all/no-name/6h', inRegion, /where names would have led nowhere\.$/],
    ['aws/us-east-1/all/no-change/6h', inRegion, /^What runs would have gone on running/],
    // What stands behind is what fails, and not the edge of the same provider.
    ['aws/all/s3/no-connection/6h', behind, /S3, AWS us-east-1, where nothing would have answered\.$/],
    [
      'dns/ns1/no-name/6h',
      { ...inRegion, dns: dns('ns1') },
      /the DNS of NS1, where names would have gone unanswered\.$/,
    ],
    ['dns/ns1/no-name/6h', { ...inRegion, dns: dns('ns1', 'two') }, /^Nothing that it loaded here/],
    ['dns/ns1/no-name/6h', inRegion, /“Look deeper” finds out/],
  ])('%s: why', (code, place, why) => {
    expect(whyOf(code, place)).toMatch(why);
  });
});
