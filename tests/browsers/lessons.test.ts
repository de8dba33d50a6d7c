import { describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './driver/launch';
import { look } from './look';
import { press } from './press';
import { withExtension } from './with-extension';

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)('lessons in %s', (kind) => {
  const driver = withExtension(kind);
  const open = (search: string) => driver().openExtensionPage(`report.html?${search}`);

  it('walks through a lesson on recordings, and goes on where it stopped', async () => {
    const page = await open('view=lessons&lang=en');
    await page.waitForSelector('.lessons[data-ready="true"] [data-go="plan"]');
    await press(page, '[data-go="plan"]');
    await page.waitForSelector('.step[data-step="1"]');
    await press(page, '[data-go="open-1"]');
    await page.waitForSelector(
      '[data-demo="www.shop.example"][data-severity="region-lost"][data-outcome="unreachable"]',
    );
    await press(page, '[data-filter="severity"] [data-value="as-it-happened"]');
    await page.waitForSelector(
      '[data-demo="www.shop.example"][data-severity="as-it-happened"][data-outcome="broken"]',
    );
    await press(page, '.answer summary');
    await page.waitForSelector('.answer[open]');
    for (const step of [2, 3, 4]) {
      await press(page, '[data-action="next"]');
      await page.waitForSelector(`.step[data-step="${step}"]`);
      expect(await page.$('[data-demo]')).toBeNull();
    }
    await press(page, '[data-go="open-2"]');
    await page.waitForSelector(
      '[data-demo="www.transit.example"][data-incident="custom"][data-outcome="unreachable"]',
    );
    const { search } = new URL(page.url());
    await page.close();
    const again = await open(search.slice(1));
    await again.waitForSelector('[data-demo="www.transit.example"][data-outcome="unreachable"]');
    await press(again, '[data-go="all"]');
    await again.waitForSelector('[data-lesson="plan"][data-done="3"]');
    await again.close();

    const quiz = await open('view=lessons&lang=en&lesson=counting&step=4&show=quiz');
    await quiz.waitForSelector('[data-quiz="happened"] [data-action="reveal"]');
    await press(quiz, '[data-quiz="happened"] [data-action="reveal"]');
    await quiz.waitForSelector('[data-quiz="happened"][data-told="open"]');
    await quiz.close();
    await look(driver(), 'lessons', 'view=lessons', '.lessons[data-ready="true"] [data-lesson="plan"]');
    const shown = 'show=theatre.example&incident=aws-us-east-1-2025-10-20';
    await look(
      driver(),
      'lessons-step',
      `view=lessons&lesson=october&step=2&${shown}`,
      '[data-demo] .verdict',
    );
    await look(driver(), 'lessons-sheet', 'view=lessons&lesson=cdn&step=sheet', '[data-sheet="cdn"]');
  });
});
