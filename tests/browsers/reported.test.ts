import { describe, expect, it } from 'vitest';
import { REPORTED_HOSTS } from '../internet/reported-sites';
import { BROWSER_KINDS } from './driver/launch';
import { visitWhole } from './observed-load';
import { withExtension } from './with-extension';

describe.each(BROWSER_KINDS)('in %s, a site that something was reported of', (kind) => {
  const driver = withExtension(kind);

  it.each(REPORTED_HOSTS)('never just reads "untouched": %s', async (host) => {
    const page = await driver().newTab();
    const tabId = await visitWhole(driver(), page, `https://${host}/`);
    const popup = await driver().openPopup(tabId);
    const told = await popup.evaluate(() => ({
      outcome: document.querySelector<HTMLElement>('[data-outcome]')?.dataset.outcome,
      reported: document.querySelector('[data-reported]')?.textContent ?? '',
      source: document.querySelector<HTMLAnchorElement>('[data-reported] a')?.href ?? '',
      height: document.querySelector('[data-reported]')?.getBoundingClientRect().height ?? 0,
    }));
    // The page's own verdict stays its own: what it loaded here comes from elsewhere.
    expect(told.outcome).toBe('untouched');
    expect(told.reported).toMatch(host === 'ably.com' ? /Stayed up that day/ : /Reported down that day/);
    expect(told.reported).toMatch(/agency|retelling|firm itself/);
    expect(told.reported).toMatch(/20 October 2025/);
    expect(told.source).toMatch(/^https:\/\//);
    expect(told.height).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });
});
