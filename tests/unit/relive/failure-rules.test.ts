import { describe, expect, it } from 'vitest';
import { failsByChance } from '../../../src/relive/fails-by-chance';
import { failureRules, type RuleOptions } from '../../../src/relive/failure-rules';

const host = { fate: 'down', failure: 'no-name', share: 1, provider: null, region: null } as const;
const OPTIONS: RuleOptions = {
  ...{ tabId: 7, seed: 1, seen: [], ownPage: 'chrome-extension://x/unreachable.html', firstId: 10 },
  hosts: [{ ...host, host: 'img.example' }],
  failure: { type: 'block' },
  heldElsewhere: new Set(),
};
const URLS = Array.from({ length: 400 }, (_, at) => `https://img.example/picture-${at}.png`);

describe('rules that make hosts fail', () => {
  it('are of one tab, each with a number of its own, and send documents to a page of the extension', () => {
    const rules = failureRules(OPTIONS);
    expect(rules.map(({ id }) => id)).toEqual([10, 11]);
    for (const { condition } of rules) {
      expect(condition).toMatchObject({ tabIds: [7], requestDomains: ['img.example'] });
    }
    expect(rules[0]).toMatchObject({
      action: { redirect: { regexSubstitution: 'chrome-extension://x/unreachable.html#\\0' } },
      condition: { resourceTypes: ['main_frame'] },
    });
    expect(rules[1]).toMatchObject({
      action: { type: 'block' },
      condition: { excludedResourceTypes: ['main_frame'] },
    });
  });

  it('leave hosts alone whose names only end alike', () => {
    const [document, other] = failureRules(OPTIONS);
    const pattern = new RegExp(document?.condition.regexFilter ?? '');
    expect(pattern.test('https://img.example/a')).toBe(true);
    expect(pattern.test('https://user@img.example:8443/a')).toBe(true);
    expect(pattern.test('https://cdn.img.example/a')).toBe(false);
    expect(pattern.test('https://imgxexample/a')).toBe(false);
    expect(other?.condition.urlFilter).toBe('://img.example^');
  });

  it('block sockets, which follow no redirect', () => {
    const failure = { type: 'redirect', redirect: { url: 'https://outage.invalid:1/' } } as const;
    const [, , socket] = failureRules({ ...OPTIONS, failure });
    expect(socket).toMatchObject({ action: { type: 'block' }, condition: { resourceTypes: ['websocket'] } });
  });

  it.each(['slow', 'no-change'] as const)('leave hosts alone that are said to be %s', (failure) => {
    expect(failureRules({ ...OPTIONS, hosts: [{ ...host, host: 'img.example', failure }] })).toEqual([]);
  });

  it('leave all but documents to whoever holds requests back', () => {
    const rules = failureRules({ ...OPTIONS, heldElsewhere: new Set(['img.example']) });
    expect(rules.map(({ condition }) => condition.resourceTypes)).toEqual([['main_frame']]);
  });

  it.each([0.2, 0.5, 0.8])('fail a share of %s of what was seen, the same addresses each time', (share) => {
    const seen = URLS.map((url) => ({ url, isDocument: false }));
    const options = { ...OPTIONS, hosts: [{ ...host, host: 'img.example', share }], seen };
    const rules = failureRules(options);
    expect(failureRules(options)).toEqual(rules);
    const fails = (url: string) => {
      const own = rules.find(({ condition }) => condition.urlFilter === `|${url}|`);
      const all = rules.some(
        ({ condition, action }) => condition.urlFilter === '://img.example^' && action.type === 'block',
      );
      return own ? own.action.type === 'block' : all;
    };
    for (const url of URLS) expect(fails(url), url).toBe(failsByChance(1, url, share));
    const count = URLS.filter(fails).length;
    expect(count).toBeGreaterThan(400 * share - 50);
    expect(count).toBeLessThan(400 * share + 50);
  });

  it('cannot be led astray by what an address holds', () => {
    const seen = [{ url: 'https://img.example/a|b^ü', isDocument: false }];
    const rules = failureRules({
      ...OPTIONS,
      seed: 3,
      hosts: [{ ...host, host: 'img.example', share: 0.01 }],
      seen,
    });
    const other = failureRules({
      ...OPTIONS,
      seed: 3,
      hosts: [{ ...host, host: 'img.example', share: 0.99 }],
      seen,
    });
    for (const { condition } of [...rules, ...other]) {
      if (condition.urlFilter?.startsWith('|'))
        expect(condition.urlFilter.slice(1, -1)).toMatch(/^[\x21-\x7b}~]*$/);
    }
  });
});

describe('chance', () => {
  it('goes by seed and address alone', () => {
    const by = (seed: number) => URLS.map((url) => failsByChance(seed, url, 0.5));
    expect(by(1)).toEqual(by(1));
    expect(by(1)).not.toEqual(by(2));
  });

  it('lets everything fail where all of it does', () => {
    expect(URLS.every((url) => failsByChance(9, url, 1))).toBe(true);
  });

  it('lets fail what failed already when more does', () => {
    for (const url of URLS) {
      if (failsByChance(4, url, 0.3)) expect(failsByChance(4, url, 0.6)).toBe(true);
    }
  });
});
