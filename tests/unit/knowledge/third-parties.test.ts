import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIRD_PARTIES } from '../../../src/knowledge/all-third-parties';
import { functionOf, thirdPartyOf } from '../../../src/knowledge/third-parties';
import { THIRD_PARTY_FUNCTIONS } from '../../../src/knowledge/third-party';
import { expectProvenance, groupsOf, isSortedOnce } from './provenance';

describe('third parties', () => {
  it('stand once each, sorted within what they do, with a source', () => {
    expect(new Set(THIRD_PARTIES.map(({ domain }) => domain)).size).toBe(THIRD_PARTIES.length);
    for (const [, group] of groupsOf(THIRD_PARTIES, ({ does }) => does)) {
      expect(isSortedOnce(group.map(({ domain }) => domain))).toBe(true);
    }
    for (const row of THIRD_PARTIES) expectProvenance(row);
  });

  it('are many, and do everything that there is a word for', () => {
    expect(THIRD_PARTIES.length).toBeGreaterThanOrEqual(150);
    expect(new Set(THIRD_PARTIES.map(({ does }) => does))).toEqual(new Set(THIRD_PARTY_FUNCTIONS));
  });

  it('are written so that they can be found', () => {
    for (const row of THIRD_PARTIES) {
      expect(row.domain).toMatch(/^(?:[a-z0-9-]+\.)*(?:\*\.)?[a-z0-9-]+\.[a-z]{2,}$/);
      const host = row.domain.replace('*', 'us-east-1');
      expect(thirdPartyOf(host)).toMatchObject({ domain: row.domain, does: row.does });
      expect(thirdPartyOf(`deep.below.${host}.`)).toMatchObject({ domain: row.domain, does: row.does });
    }
  });

  it.each([
    ['www.google-analytics.com', 'measurement'],
    ['dataplane.rum.us-east-1.amazonaws.com', 'measurement'],
    ['dataplane.rum.eu-west-1.amazonaws.com', 'measurement'],
    ['bat.bing.com', 'measurement'],
    ['securepubads.g.doubleclick.net', 'advert'],
    ['cdn.cookielaw.org', 'consent'],
    ['www.googletagmanager.com', 'tags'],
    ['fonts.googleapis.com', 'fonts'],
    ['maps.googleapis.com', 'maps'],
    ['shop.eu.auth0.com', 'sign-in'],
    ['cognito-idp.us-east-1.amazonaws.com', 'sign-in'],
    ['js.stripe.com', 'payments'],
    ['cdn.optimizely.com', 'experiments'],
    ['logx.optimizely.com', 'measurement'],
    ['www.youtube.com', 'video'],
    ['cdnjs.cloudflare.com', 'library'],
    ['www.bing.com', null],
    ['shop.s3.us-east-1.amazonaws.com', null],
    ['notdoubleclick.net', null],
    ['example.org', null],
    ['', null],
    ['.', null],
    ['__proto__.constructor', null],
    [`${'a.'.repeat(100_000)}doubleclick.net`, null],
  ])('%s: %s', (host, does) => {
    expect(functionOf(host)).toBe(does);
  });

  it('never fails, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (host) => {
        const party = thirdPartyOf(host);
        if (party) expect(host).toContain(party.domain.split('.').slice(-2).join('.'));
      }),
      { seed: 20251020 },
    );
  });
});
