import { describe, expect, it } from 'vitest';
import { historyVerdictFor } from '../../../../src/ui/web/history-verdict';

describe('the verdict on one’s own visits', () => {
  const verdictFor = historyVerdictFor(new Set(['www.zoom.us', 'shop.example.co.uk', 'notreddit.com']));

  it.each([
    ['a host under the domain', ['zoom.us'], 'zoom.us'],
    ['one domain of several', ['example.com', 'example.co.uk'], 'example.co.uk'],
    ['a name that only ends alike', ['reddit.com'], null],
    ['what was not visited', ['slack.com'], null],
  ])('is found by %s', (_, domains, site) => {
    expect(verdictFor(domains)).toBe(site);
  });
});
