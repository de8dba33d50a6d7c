import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { explainVerdict } from '../../../src/explain/explain-verdict';
import { judge } from '../../../src/outage/judge';
import type { Severity } from '../../../src/outage/scenario';
import { lostScenario } from '../../../src/outage/scenario-for';
import {
  edge,
  elsewhere,
  hosted,
  PAGES,
  type PageFixture,
  page,
  S3_ORIGIN,
  usEast1,
  verdictOn,
} from '../ui/page-fixtures';

const en = createWords('en', { timeZone: 'UTC' });
const ar = createWords('ar', { timeZone: 'UTC' });
const hostOf = ({ load }: PageFixture) => new URL(load.url).hostname;

function told(fixture: PageFixture, severity: Exclude<Severity, 'custom'>) {
  const explanation = explainVerdict(verdictOn(fixture, severity), { host: hostOf(fixture) });
  return {
    headline: en.say(explanation.headline),
    why: explanation.why && en.say(explanation.why),
    reasons: explanation.reasons.map((reason) => en.say(reason)),
    groups: explanation.heldUp.map(({ name, hostCount }) => `${en.say(name)}: ${hostCount}`),
  };
}

describe('an explained verdict', () => {
  it.each([
    ['shop', 'region-lost', 'This page would probably not have opened.'],
    ['shop', 'as-it-happened', 'This page would probably have been broken. It might not even have opened.'],
    ['bank', 'as-it-happened', 'This page might not have opened.'],
    ['blank', 'region-lost', 'This page would probably have stayed blank.'],
    ['app', 'as-it-happened', 'This page would probably have been broken.'],
    ['news', 'region-lost', 'Parts of this page would probably have been missing or slow.'],
    ['paper', 'region-lost', 'You would probably not have noticed.'],
    ['museum', 'region-lost', 'This page would not have noticed.'],
    ['school', 'region-lost', 'Whether this page would have opened can’t be told from here.'],
  ] as const)('has the headline that its page deserves: %s, %s', (name, severity, headline) => {
    expect(told(PAGES[name], severity).headline).toBe(headline);
  });

  it('says why: what is held up, from where, and what happened there', () => {
    expect(told(PAGES.bank, 'as-it-happened').why).toBe(
      'Its own server stands in AWS us-east-1, where load balancers lost track of their servers, on and off.',
    );
    expect(told(PAGES.school, 'region-lost').why).toBe(
      'Cloudflare delivers it, and that part kept running. What stands behind it can’t be told from here.',
    );
    expect(told(PAGES.blank, 'region-lost').why).toMatch(
      /nothing would have answered\. Browsers give up late: Firefox after a minute and a half/,
    );
    expect(told(PAGES.museum, 'region-lost').why).toBe('Nothing that it loaded here comes from what failed.');
  });

  it('names the part, the hosts and the place, as sure as it is, the likely before the possible', () => {
    expect(told(PAGES.shop, 'as-it-happened').reasons.slice(0, 3)).toEqual([
      'Its data would probably not have loaded (api.shop.example: API Gateway, AWS us-east-1).',
      'The page itself might not have loaded (shop.example: load balancer, AWS us-east-1).',
      'Styling and scripts that it waits for might not have loaded (shop.example: load balancer, AWS us-east-1).',
    ]);
  });

  it('looks behind an edge for what was lost', () => {
    const fixture = page({
      'mag.example': [{ document: 1 }, elsewhere()],
      'static.mag.example': [{ image: 9 }, edge('aws', S3_ORIGIN)],
    });
    expect(told(fixture, 'region-lost').reasons).toEqual([
      'Pictures would probably not have loaded (static.mag.example: S3, AWS us-east-1).',
    ]);
  });

  it('looks for it where a scenario of the user’s own strikes', () => {
    const fixture = page({
      'shop.example': [
        { document: 1 },
        edge('cloudflare', { ...S3_ORIGIN, provider: 'google', region: 'us-central1', service: null }),
      ],
    });
    const verdict = judge(fixture.exchanges, lostScenario('google:us-central1'), { host: 'shop.example' });
    const { why } = explainVerdict(verdict, {
      host: 'shop.example',
      lost: { provider: 'google', region: 'us-central1' },
    });
    expect(why && en.say(why)).toContain('Its own server stands in Google us-central1');
  });

  it('names a few hosts and counts the rest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `img${index}.example`,
        [{ image: 1 }, usEast1('s3')] as [object, ReturnType<typeof usEast1>],
      ]),
    );
    const fixture = page({ 'mag.example': [{ document: 1 }, elsewhere()], ...many });
    expect(told(fixture, 'region-lost').reasons).toEqual([
      'Pictures would probably not have loaded (img0.example, img1.example and 7 more: S3, AWS us-east-1).',
    ]);
  });

  it('says who holds the page up, the worst hit first', () => {
    const fixture = page({
      'a.example': [{ document: 1 }, hosted('google', 'europe-west1')],
      'b.example': [{ image: 1 }, edge('cloudflare')],
      'c.example': [{ image: 1 }, usEast1('s3')],
      'd.example': [{ image: 1 }, usEast1('elb')],
      'e.example': [{ image: 1 }, elsewhere('SMALL-AS')],
    });
    expect(told(fixture, 'region-lost').groups).toEqual([
      'AWS us-east-1: 2',
      'Cloudflare edge, origin unknown: 1',
      'Google europe-west1: 1',
      'SMALL-AS: 1',
    ]);
  });

  it('leaves no hole in either language', () => {
    for (const fixture of Object.values(PAGES)) {
      for (const severity of ['as-it-happened', 'region-lost'] as const) {
        const explanation = explainVerdict(verdictOn(fixture, severity), { host: hostOf(fixture) });
        const messages = [
          explanation.headline,
          ...explanation.reasons,
          ...explanation.heldUp.map(({ name }) => name),
        ];
        if (explanation.why) messages.push(explanation.why);
        for (const words of [en, ar])
          for (const message of messages) expect(words.say(message)).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('survives a page on which nothing was seen', () => {
    const empty = { exchanges: [], load: { ...PAGES.shop.load, url: 'https://empty.example/' } };
    expect(told(empty, 'region-lost').headline).toMatch(/can’t be told/);
  });
});
