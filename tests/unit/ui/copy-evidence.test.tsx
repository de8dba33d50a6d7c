// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DnsOperator } from '../../../src/attribute/attribution';
import { createWords } from '../../../src/explain/create-words';
import { HostRow } from '../../../src/ui/host-row';
import { VisitContext } from '../../../src/ui/visit-context';
import { WordsContext } from '../../../src/ui/words-context';
import { PAGES, verdictOn } from './page-fixtures';

const VISIT = '2026-05-03T09:30:00.000Z';

function drawOpen(locale: 'en' | 'ar', dns: readonly DnsOperator[] = []): HTMLElement {
  const [shown] = verdictOn(PAGES.shop, 'region-lost').hosts.filter((one) => one.host === 'api.shop.example');
  if (!shown) throw new Error('Expected the host.');
  const host = { ...shown, attribution: { ...shown.attribution, dns } };
  const words = createWords(locale, { timeZone: 'UTC' });
  act(() =>
    render(
      <WordsContext.Provider value={words}>
        <VisitContext.Provider value={VISIT}>
          <HostRow host={host} isShown isNamed />
        </VisitContext.Provider>
      </WordsContext.Provider>,
      document.body,
    ),
  );
  const details = document.querySelector('details');
  if (!details) throw new Error('Expected the host to be drawn.');
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

async function pressCopy(root: HTMLElement): Promise<void> {
  const button = root.querySelector('[data-action="copy-evidence"]');
  if (!(button instanceof HTMLElement)) throw new Error('Expected a button that copies.');
  await act(async () => button.click());
}

/** What a browser offers a page that copies. */
function offer(clipboard: { writeText(text: string): Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

afterEach(() => {
  act(() => render(null, document.body));
  offer(undefined);
  Reflect.deleteProperty(document, 'execCommand');
  vi.useRealTimers();
});

describe('the button that copies what is known of a host', () => {
  it('hands over who answers, each piece of evidence with its source, and the visit', async () => {
    const writeText = vi.fn(async (_: string) => {});
    offer({ writeText });
    await pressCopy(drawOpen('en'));
    const [[text = ''] = []] = writeText.mock.calls;
    expect(text).toBe(
      [
        'api.shop.example',
        'Answered by AWS API Gateway (certain), in us-east-1 (likely).',
        '',
        'How this is known',
        '– It answers with “server: awselb/2.0”, as AWS API Gateway does.',
        '  Source, checked 5 June 2026: https://docs.aws.amazon.com/elasticloadbalancing/',
        '– Its address 52.20.10.1 belongs to the network of AWS, by routing data of 5 June 2026.',
        '  Source: RouteViews (2026-06-05)',
        '– Its address 52.20.10.1 is placed near AWS us-east-1 by DB-IP’s data of 5 June 2026: an estimate.',
        '  Source: https://db-ip.com',
        '',
        'Seen by Outage Lens on 3 May 2026, 09:30.',
        '',
      ].join('\n'),
    );
  });

  it('says who runs the DNS, by name, where that was asked for', async () => {
    const writeText = vi.fn(async (_: string) => {});
    offer({ writeText });
    const servers = ['ns-1.awsdns-00.com', 'ns-2.awsdns-01.net'];
    const root = drawOpen('en', [{ id: 'route53', provider: 'aws', service: 'route53', servers }]);
    await vi.waitFor(() => expect(root.textContent).toMatch(/is run by .*Route 53 \(2 servers\)\./));
    await pressCopy(root);
    expect(writeText.mock.calls[0]?.[0]).toContain('Route 53 (2 servers).');
  });

  it('speaks the language of the page', async () => {
    const writeText = vi.fn(async (_: string) => {});
    offer({ writeText });
    await pressCopy(drawOpen('ar'));
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^api\.shop\.example\nيجيب عنه /);
  });

  it('says for a moment that it is done', async () => {
    vi.useFakeTimers();
    offer({ writeText: async () => {} });
    const root = drawOpen('en');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
    await pressCopy(root);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied');
    expect(root.querySelector('[data-copied]')?.getAttribute('data-copied')).toBe('done');
    act(() => {
      vi.advanceTimersByTime(3_000);
    });
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
  });

  it.each([
    [true, 'Copied'],
    [false, 'The browser would not copy'],
  ])('copies a selected text where the clipboard is refused: %s', async (isAllowed, said) => {
    offer({ writeText: () => Promise.reject(new Error('NotAllowedError')) });
    let selected = '';
    document.execCommand = () => {
      const field = document.querySelector('textarea');
      selected = field ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
      return isAllowed;
    };
    const root = drawOpen('en');
    await pressCopy(root);
    expect(selected).toMatch(/^api\.shop\.example\n/);
    expect(document.querySelector('textarea')).toBeNull();
    expect(root.querySelector('[role="status"]')?.textContent).toBe(said);
  });
});
