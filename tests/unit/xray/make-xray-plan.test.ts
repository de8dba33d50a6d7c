import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { message } from '../../../src/explain/message';
import { squaresOf } from '../../../src/explain/squares';
import { squaresInWords } from '../../../src/explain/squares-in-words';
import type { PageLoad } from '../../../src/observe/page-load';
import type { Verdict } from '../../../src/outage/verdict';
import { checkXrayPlan } from '../../../src/xray/check-xray-plan';
import { makeXrayPlan } from '../../../src/xray/make-xray-plan';
import { PAGES, verdictOn } from '../ui/page-fixtures';

const words = createWords('en', { timeZone: 'UTC' });

function planOf(verdict: Verdict, load: PageLoad, locale: 'en' | 'ar' = 'en') {
  return makeXrayPlan({
    ...{ verdict, load, host: new URL(load.url).hostname, lost: null, moment: null },
    scenario: message('incident.custom'),
    words: locale === 'en' ? words : createWords(locale, { timeZone: 'UTC' }),
  });
}

const SHOP = PAGES.shop;

describe('the plan of an X-ray', () => {
  const verdict = verdictOn(SHOP, 'region-lost');
  const plan = planOf(verdict, SHOP.load);

  it('is one that the page’s script takes', () => {
    expect(checkXrayPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    const arabic = planOf(verdict, SHOP.load, 'ar');
    expect(checkXrayPlan(JSON.parse(JSON.stringify(arabic)))).toEqual(arabic);
    expect(arabic.direction).toBe('rtl');
  });

  it('says of the squares what the popup says', () => {
    const squares = squaresOf(verdict, { host: plan.page, visible: SHOP.load.visible });
    expect(plan.figures).toEqual(squaresInWords(squares, verdict.confidence).map(words.say));
    expect(plan.isAllGone).toBe(squares.allGo);
  });

  it('names each host once, with the worst of its fates, as sure as that is', () => {
    expect(new Set(plan.hosts.map(({ host }) => host)).size).toBe(plan.hosts.length);
    for (const { host, fate, fateWords } of plan.hosts) {
      const row = verdict.hosts.find((one) => one.host === host);
      expect(fate).toBe(row?.fate);
      if (fate === 'down') expect(fateWords.includes('probably')).toBe(row?.confidence !== 'certain');
    }
  });
});
