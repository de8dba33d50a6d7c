import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../../src/attribute/attribution';
import { createToolbarWords } from '../../../src/explain/create-toolbar-words';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES } from '../../../src/explain/locale';
import { toolbarTitle } from '../../../src/explain/toolbar';
import { compareOutcomes } from '../../../src/outage/outcome-order';
import { OUTCOMES } from '../../../src/outage/scenario';
import type { Verdict } from '../../../src/outage/verdict';
import { PAGES, verdictOn } from '../ui/page-fixtures';

const SHOP = verdictOn(PAGES.shop, 'region-lost');

const verdicts: Verdict[] = OUTCOMES.flatMap((outcome) =>
  OUTCOMES.filter((worst) => compareOutcomes(worst, outcome) >= 0).flatMap((worst) =>
    CONFIDENCES.map((confidence) => ({ ...SHOP, outcome, worst, confidence })),
  ),
);

describe('the toolbar', () => {
  it('says the headline and of which outage it speaks', () => {
    expect(createWords('en').say(toolbarTitle(SHOP))).toBe(
      'This page would probably not have opened. AWS us-east-1 · 20 Oct 2025 · Region lost',
    );
  });

  it.each(LOCALES)('has the words for every verdict that can be, without the other words: %s', (locale) => {
    const [few, all] = [createToolbarWords(locale), createWords(locale)];
    for (const incident of [SHOP.incident, 'custom', 'some-other-outage']) {
      for (const severity of ['as-it-happened', 'region-lost', 'custom'] as const) {
        for (const verdict of verdicts) {
          const title = toolbarTitle({ ...verdict, incident, severity });
          expect(few.say(title)).toBe(all.say(title));
        }
      }
    }
  });
});
