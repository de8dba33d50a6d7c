import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../../src/attribute/attribution';
import { createToolbarWords } from '../../../src/explain/create-toolbar-words';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES } from '../../../src/explain/locale';
import { toolbarIcon, toolbarTitle } from '../../../src/explain/toolbar';
import { compareOutcomes } from '../../../src/outage/outcome-order';
import { OUTCOMES } from '../../../src/outage/scenario';
import type { Verdict } from '../../../src/outage/verdict';
import { PAGES, verdictOn } from '../ui/page-fixtures';

const ASSETS = join(import.meta.dirname, '../../../assets');
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

  it('has an icon of the right size for every verdict that can be', () => {
    const files = new Map(
      verdicts.flatMap((verdict) =>
        Object.entries(toolbarIcon(verdict)).map(([size, path]) => [path, Number(size)]),
      ),
    );
    for (const [path, size] of files) {
      const file = join(ASSETS, path);
      expect(existsSync(file), path).toBe(true);
      // Width and height stand at fixed places of a PNG's first chunk.
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([size, size]);
    }
  });

  it('draws what is only possible otherwise than what is likely', () => {
    const likely = toolbarIcon({
      ...SHOP,
      outcome: 'unreachable',
      worst: 'unreachable',
      confidence: 'likely',
    });
    const possible = toolbarIcon({
      ...SHOP,
      outcome: 'untouched',
      worst: 'unreachable',
      confidence: 'possible',
    });
    expect(possible[16]).not.toBe(likely[16]);
  });
});
