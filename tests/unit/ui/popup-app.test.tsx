// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../src/browser/page-state';
import { createWords } from '../../../src/explain/create-words';
import { glossaryIn } from '../../../src/explain/glossary';
import { LOCALES, type Locale } from '../../../src/explain/locale';
import { reasonsOf } from '../../../src/explain/reasons';
import { reportedFor } from '../../../src/knowledge/reported-services';
import type { PageLoad } from '../../../src/observe/page-load';
import type { PageProps } from '../../../src/ui/page-props';
import { PopupApp } from '../../../src/ui/popup-app';
import { ReportApp } from '../../../src/ui/report-app';
import { INCIDENT, PAGES, type PageFixture, page, usEast1, verdictOn } from './page-fixtures';

// Read before it is waited for: on a busy machine it takes longer to read than a test waits.
await import('../../../src/ui/asked-for');

type Severity = PageProps['choice']['severity'];

const ACTIONS = () => ({
  choose: vi.fn(),
  openOptions: vi.fn(),
  openReport: vi.fn(),
  reload: vi.fn(),
  grant: vi.fn(),
  lookDeeper: vi.fn(),
  stopLooking: vi.fn(),
  chooseResolver: vi.fn(),
  relive: vi.fn(),
  reliveAnyway: vi.fn(),
  leaveIt: vi.fn(),
  restore: vi.fn(),
  compare: vi.fn(),
});

function propsFor(
  state: PageState | null,
  change: Partial<PageProps> = {},
  locale: Locale = 'en',
): PageProps {
  return {
    words: createWords(locale, { timeZone: 'UTC' }),
    state,
    verdict: null,
    choice: { incident: INCIDENT, severity: 'as-it-happened' },
    incidents: [INCIDENT],
    reported: null,
    site: null,
    mapBuilt: '2026-06-05',
    listsDate: null,
    isMapBroken: false,
    deeper: {
      ...{ names: null, look: null, hasBrowserNames: false },
      resolver: { kind: 'preset', id: 'quad9' },
    },
    relive: { state: null, asking: null },
    actions: ACTIONS(),
    ...change,
  };
}

function pageState(load: PageLoad, exchanges: PageFixture['exchanges'] = []): PageState {
  return {
    kind: 'page',
    load,
    attributions: exchanges.map(({ attribution }) => attribution),
    functions: [],
    map: { listsDate: null, built: '2026-06-05', isBroken: false },
  };
}

function shown(
  fixture: PageFixture,
  severity: Severity,
  change: Partial<PageProps> = {},
  load: Partial<PageLoad> = {},
) {
  const state = pageState({ ...fixture.load, ...load }, fixture.exchanges);
  const props = {
    verdict: verdictOn(fixture, severity),
    choice: { incident: INCIDENT, severity },
    ...change,
  };
  return propsFor(state, props);
}

function draw(props: PageProps, App: typeof PopupApp = PopupApp): HTMLElement {
  act(() => render(<App {...props} />, document.body));
  const root = document.body.querySelector('[data-ready]');
  if (!(root instanceof HTMLElement)) throw new Error('Expected something to be drawn.');
  return root;
}

const actionsIn = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-action]')].map((button) => button.getAttribute('data-action'));
const textOf = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent ?? '';

function moveTo(root: HTMLElement, iso: string): HTMLInputElement {
  const mark = root.querySelector('input[type=range]');
  if (!(mark instanceof HTMLInputElement)) throw new Error('Expected a mark.');
  act(() => {
    mark.value = String(Date.parse(iso));
    mark.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return mark;
}

function press(root: HTMLElement, selector: string): void {
  const button = root.querySelector(selector);
  if (!(button instanceof HTMLElement)) throw new Error(`Expected a button: ${selector}`);
  act(() => button.click());
}

afterEach(() => {
  act(() => render(null, document.body));
});

describe('the popup, as driven from outside', () => {
  it.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('tells the verdict at its root: %s', (name) => {
    for (const severity of ['as-it-happened', 'region-lost'] as const) {
      const props = shown(PAGES[name], severity);
      const { dataset } = draw(props);
      expect(dataset).toMatchObject({
        ready: 'true',
        outcome: props.verdict?.outcome,
        worst: props.verdict?.worst,
        incident: INCIDENT,
        severity,
      });
    }
  });

  it('holds a row for every host, though its group is folded', () => {
    const root = draw(shown(PAGES.shop, 'region-lost'));
    expect([...root.querySelectorAll('details')].some(({ open }) => open)).toBe(false);
    const rows = [...root.querySelectorAll<HTMLElement>('[data-host]')].map(({ dataset }) => ({
      ...dataset,
    }));
    expect(rows).toHaveLength(6);
    expect(rows).toContainEqual({
      host: 'img.shop.example',
      provider: 'aws',
      region: 'us-east-1',
      service: 's3',
      layer: 'origin',
      fate: 'down',
      failure: 'no-connection',
    });
    expect(rows).toContainEqual({
      host: 'cdn.scripts.example',
      provider: 'cloudflare',
      region: 'global',
      service: '',
      layer: 'edge',
      fate: 'origin-unknown',
      failure: 'no-connection',
    });
  });

  it('has the answer and every row in the first drawing, and what stands below in the next', async () => {
    render(<PopupApp {...shown(PAGES.shop, 'region-lost')} />, document.body);
    const shownBelow = () => document.body.querySelectorAll('.cannot-see, .credit, [data-host] bdi').length;
    expect(document.body.querySelector('[data-ready="true"] h1')).not.toBeNull();
    expect(document.body.querySelectorAll('[data-host]')).toHaveLength(6);
    expect(shownBelow()).toBe(0);
    await vi.waitFor(() => expect(shownBelow()).toBe(9));
  });

  it('shows the same in the report, with nothing folded', () => {
    const root = draw(shown(PAGES.shop, 'region-lost'), ReportApp);
    expect(root.dataset).toMatchObject({ ready: 'true', outcome: 'unreachable', severity: 'region-lost' });
    expect(root.querySelectorAll('.group[open] [data-host]')).toHaveLength(6);
    expect(actionsIn(root)).toEqual([]);
  });
});

describe('the popup without a verdict', () => {
  const noHosts = pageState(page({}).load);
  const waiting = pageState({ ...page({}).load, complete: false });
  const url = 'https://www.shop.example/';

  it.each([
    ['nothing seen yet', { kind: 'nothing-seen', url }, 'Reload to look.', ['reload'], 'true'],
    [
      'a page that no extension may see',
      { kind: 'forbidden', url: null },
      'No extension may look here.',
      [],
      'true',
    ],
    [
      'access taken away',
      { kind: 'no-access', url },
      'Outage Lens may not see this site.',
      ['grant'],
      'true',
    ],
    ['nothing found', noHosts, 'Nothing came over the network.', ['reload'], 'true'],
    ['just begun', waiting, 'Waiting for the first answer.', [], 'false'],
    ['not answered yet', null, 'One moment.', [], 'false'],
  ] as const)('says why, and offers only what can be done: %s', (_, state, title, actions, ready) => {
    const root = draw(propsFor(state));
    expect(textOf(root, 'h1')).toBe(title);
    expect(actionsIn(root)).toEqual(actions);
    expect(root.dataset.ready).toBe(ready);
    expect(root.dataset.outcome).toBeUndefined();
  });
});

describe('the popup, as used', () => {
  it('does what its buttons say', () => {
    const props = shown(PAGES.shop, 'as-it-happened');
    press(draw(props), '[data-action="report"]');
    expect(props.actions.openReport).toHaveBeenCalledOnce();
    press(draw(props), '[data-choose="region-lost"]');
    expect(props.actions.choose).toHaveBeenCalledWith({ incident: INCIDENT, severity: 'region-lost' });

    const away = propsFor({ kind: 'no-access', url: 'https://shop.example/' });
    press(draw(away), '[data-action="grant"]');
    expect(away.actions.grant).toHaveBeenCalledOnce();

    const unseen = propsFor({ kind: 'nothing-seen', url: 'https://shop.example/' });
    press(draw(unseen), '[data-action="reload"]');
    expect(unseen.actions.reload).toHaveBeenCalledOnce();
  });

  it('lets answer, picture and reasons follow the mark through the day, and goes back to the whole of it', () => {
    const root = draw(shown(PAGES.app, 'as-it-happened'));
    const before = textOf(root, '.squares b');
    const mark = moveTo(root, '2025-10-20T16:00:00Z');
    expect(before).toMatch(/would probably go/);
    expect(textOf(root, '.squares b')).toMatch(/might go/);
    expect(textOf(root, '.reasons')).toMatch(/might have been slow or late|might not have loaded/);
    expect(textOf(root, 'h1')).toBe('This page might have been broken.');
    expect(textOf(root, '.why')).toMatch(/no new servers could be started|load balancers lost track/);
    expect(textOf(root, '.part-of-day')).toMatch(/^Only 12:30–17:36 UTC$/);
    expect(mark.getAttribute('aria-valuetext')).toMatch(/^16:00: the page might be broken\. /);
    expect(root.dataset).toMatchObject({ outcome: 'broken', worst: 'broken' });

    press(root, '[data-whole-day]');
    expect(textOf(root, 'h1')).toBe('This page would probably have been broken.');
    expect(textOf(root, '.squares b')).toBe(before);
    expect(root.querySelector('.part-of-day')).toBeNull();
  });

  it('speaks of no phase but those that hold, and of the last services to come back', () => {
    const root = draw(shown(PAGES.app, 'as-it-happened'));
    moveTo(root, '2025-10-20T10:00:00Z');
    expect(root.textContent).not.toMatch(/database/);
    expect(textOf(root, '.reasons')).toMatch(/Its data might have been slow or late/);
    const mark = moveTo(root, '2025-10-20T21:15:00Z');
    expect(textOf(root, 'h1')).toBe('The last services were coming back.');
    expect(textOf(root, '.squares b')).toBe('No square would go');
    expect(mark.getAttribute('aria-valuetext')).toBe('21:15: the last services come back.');
    expect(root.querySelector('.reasons')).toBeNull();
  });

  it.each([
    ['ArrowRight', '2025-10-20T16:05:00Z'],
    ['ArrowLeft', '2025-10-20T15:55:00Z'],
    ['PageUp', '2025-10-20T17:36:00Z'],
    ['PageDown', '2025-10-20T12:30:00Z'],
    ['Home', '2025-10-20T06:48:00Z'],
    ['End', '2025-10-20T21:20:00Z'],
  ])('moves the mark by keys: %s', (key, to) => {
    const root = draw(shown(PAGES.app, 'as-it-happened'));
    const mark = moveTo(root, '2025-10-20T16:00:00Z');
    act(() => void mark.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    expect(mark.valueAsNumber).toBe(Date.parse(to));
    expect(textOf(root, '.moment b')).toBe(to.slice(11, 16));
  });

  it('forgets the mark of one incident in the day of another', () => {
    const props = shown(PAGES.app, 'as-it-happened');
    moveTo(draw(props), '2025-10-20T16:00:00Z');
    const other = verdictOn(PAGES.app, 'as-it-happened', 'aws-us-east-1-2021-12-07');
    const root = draw({ ...props, verdict: other });
    expect(root.querySelector('.part-of-day')).toBeNull();
    expect(textOf(root, '.moment b')).toBe('18:56');
  });

  it('says the day too where an incident runs past midnight', () => {
    const incident = 'google-cloud-2025-06-12';
    const root = draw({
      ...shown(PAGES.shop, 'as-it-happened'),
      verdict: verdictOn(PAGES.shop, 'as-it-happened', incident),
      choice: { incident, severity: 'as-it-happened' },
    });
    expect([...root.querySelectorAll('.day time')].map((one) => one.textContent)).toEqual([
      '12 Jun, 17:51',
      '13 Jun, 01:18',
    ]);
    moveTo(root, '2025-06-13T00:30:00Z');
    expect(textOf(root, '.moment b')).toBe('13 Jun, 00:30');
    expect(textOf(root, '.part-of-day')).toContain('12 Jun, 20:51–13 Jun, 01:18 UTC');
  });

  it.each([false, true])('plays the day, also where movement is not wanted: %s', (isCalm) => {
    vi.useFakeTimers();
    vi.stubGlobal('matchMedia', () => ({ matches: isCalm }));
    const root = draw(shown(PAGES.app, 'as-it-happened'));
    const markAt = () => root.querySelector<HTMLInputElement>('input[type=range]')?.valueAsNumber ?? 0;
    const before = markAt();
    press(root, '[data-play]');
    expect(root.querySelector('[data-play]')?.getAttribute('aria-pressed')).toBe('true');
    for (let beat = 0; beat < 30; beat++) act(() => void vi.advanceTimersByTime(200));
    expect(markAt()).toBeGreaterThan(before);
    for (let beat = 0; beat < 200; beat++) act(() => void vi.advanceTimersByTime(200));
    expect(root.querySelector('[data-play]')?.getAttribute('aria-pressed')).toBe('false');
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('tells three reasons, and the rest when asked for', () => {
    const props = shown(PAGES.shop, 'region-lost');
    const root = draw(props);
    const told = () => root.querySelectorAll('.reasons li').length;
    const all = props.verdict ? reasonsOf(props.verdict.causes, null).length : 0;
    expect(all).toBeGreaterThan(4);
    expect(told()).toBe(3);
    expect(textOf(root, '[data-more]')).toBe(`And ${all - 3} more`);
    press(root, '[data-more]');
    expect(told()).toBe(all);
    expect(root.querySelector('[data-more]')?.getAttribute('aria-expanded')).toBe('true');
    // It stays as the reader left it when the page is drawn anew.
    draw({ ...props });
    expect(told()).toBe(all);
    press(root, '[data-more]');
    expect(told()).toBe(3);
  });

  it('tells all reasons at once in the report', () => {
    const root = draw(shown(PAGES.shop, 'region-lost'), ReportApp);
    expect(root.querySelectorAll('.reasons li').length).toBeGreaterThan(4);
    expect(root.querySelector('[data-more]')).toBeNull();
  });

  it.each(LOCALES)('opens a technical word into what it means, and closes it again: %s', async (locale) => {
    const words = createWords(locale, { timeZone: 'UTC' });
    const root = draw(shown(PAGES.bank, 'as-it-happened', { words }));
    const word = root.querySelector('.verdict [data-term="load-balancer"]');
    if (!(word instanceof HTMLElement)) throw new Error('Expected a term.');
    press(root, '.verdict [data-term="load-balancer"]');
    expect(word.getAttribute('aria-expanded')).toBe('true');
    const meaning = await vi.waitUntil(() => root.querySelector('[role="tooltip"]'));
    expect(meaning.textContent).toContain(glossaryIn(locale).get('load-balancer')?.means);
    expect(word.getAttribute('aria-describedby')).toBe(meaning.id);

    const leaving = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void document.body.dispatchEvent(leaving));
    expect(root.querySelector('[role="tooltip"]')).toBeNull();
    // Not handled, it would close the whole popup.
    expect(leaving.defaultPrevented).toBe(true);

    act(() => void word.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(word.getAttribute('aria-expanded')).toBe('true');
    act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    expect(word.getAttribute('aria-expanded')).toBe('false');
  });

  it('lists all technical words where it says what a browser can’t see', async () => {
    const root = draw(shown(PAGES.museum, 'region-lost'), ReportApp);
    const list = await vi.waitUntil(() => root.querySelector('dl'));
    expect(list.querySelectorAll('dt')).toHaveLength(glossaryIn('en').size);
  });

  it('opens a host into who answers it and how that is known', () => {
    const root = draw(shown(PAGES.shop, 'region-lost'));
    const [group] = root.querySelectorAll('details.group');
    if (!(group instanceof HTMLDetailsElement)) throw new Error('Expected a group.');
    act(() => {
      group.open = true;
      group.dispatchEvent(new Event('toggle'));
    });
    const host = root.querySelector('[data-host="api.shop.example"] details');
    if (!(host instanceof HTMLDetailsElement)) throw new Error('Expected a host.');
    act(() => {
      host.open = true;
      host.dispatchEvent(new Event('toggle'));
    });
    expect(host.textContent).toContain('Answered by AWS API Gateway (certain), in us-east-1 (likely).');
    expect(host.textContent).toContain('It answers with “server: awselb/2.0”');
    expect(host.querySelector('a')?.getAttribute('href')).toBe(
      'https://docs.aws.amazon.com/elasticloadbalancing/',
    );
  });

  it('sets the site in bold within a longer host name', () => {
    const root = draw(
      propsFor({ kind: 'nothing-seen', url: 'https://www.shop.example/' }, { site: 'shop.example' }),
    );
    expect(textOf(root, '.host')).toBe('www.shop.example');
    expect(textOf(root, '.host .soft')).toBe('www.');
  });
});

describe('what stands beside the verdict', () => {
  it.each([
    ['Reddit', 'www.reddit.com', 'Reported down that day', /offline.*news agency.*dunyanews\.tv/],
    ['Delta', 'www.delta.com', 'Reported down that day, in part', /check-in.*a retelling/],
    ['Ably', 'ably.com', 'Stayed up that day', /led to another region.*said by the firm itself/],
  ])('tells what was reported of %s that day apart from the verdict', (name, host, head, said) => {
    const reported = reportedFor(host, INCIDENT);
    const root = draw(shown(PAGES.museum, 'region-lost', { reported }));
    const note = root.querySelector(`[data-reported="${name}"]`);
    expect(note?.closest('.verdict')).toBeNull();
    expect(note?.querySelector('h2')?.textContent?.trim()).toBe(head);
    expect(note?.textContent).toMatch(said);
    expect(note?.textContent).toMatch(/20 October 2025/);
    expect(note?.querySelector('a')?.href).toBe(reported?.source.url);
    expect(textOf(root, 'h1')).toBe('This page would not have noticed.');
    expect(root.dataset.outcome).toBe('untouched');
  });

  it('leads from there to who else was hit in that outage', () => {
    const reported = reportedFor('www.reddit.com', INCIDENT);
    const props = shown(PAGES.museum, 'region-lost', { reported });
    const root = draw(props);
    const link = root.querySelector<HTMLAnchorElement>('[data-show="hit"]');
    expect(link?.getAttribute('href')).toBe(`/report.html?view=hit&outage=${INCIDENT}`);
    press(root, '[data-show="hit"]');
    expect(props.actions.openReport).toHaveBeenCalledWith(INCIDENT);
  });

  it('leads to who was hit where there is no page to speak of', () => {
    const props = propsFor({ kind: 'nothing-seen', url: 'https://shop.example/' });
    press(draw(props), '[data-show="hit"]');
    expect(props.actions.openReport).toHaveBeenCalledWith('');
  });

  it.each([
    ['still loading', { complete: false }, 'note.loading'],
    ['a private window', { isPrivate: true }, 'note.private'],
    ['a proxy', { gaps: ['proxied'] }, 'gap.proxied'],
    ['an interruption', { gaps: ['interrupted'] }, 'gap.interrupted'],
    ['more than is kept', { gaps: ['overflow'] }, 'gap.overflow'],
    ['a service worker', { gaps: ['service-worker'] }, 'gap.service-worker'],
    [
      'everything cached',
      { exchanges: PAGES.museum.load.exchanges.map((exchange) => ({ ...exchange, cached: 99 })) },
      'note.all-cached',
    ],
  ] satisfies [string, Partial<PageLoad>, string][])('says what weakens the picture: %s', (_, load, note) => {
    const notesWith = (change: Partial<PageLoad>) =>
      [...draw(shown(PAGES.museum, 'region-lost', {}, change)).querySelectorAll('[data-note]')].map((one) =>
        one.getAttribute('data-note'),
      );
    expect(notesWith(load)).toEqual([note]);
    expect(notesWith({})).toEqual([]);
  });

  it('says that the address map is broken, and goes on', () => {
    const root = draw(shown(PAGES.shop, 'region-lost', { isMapBroken: true, mapBuilt: null }));
    expect(root.querySelector('[data-note="note.map-broken"]')).not.toBeNull();
    expect(root.dataset.outcome).toBe('unreachable');
  });

  it('names the sources of the addresses with their links, and their date', async () => {
    const root = draw(shown(PAGES.shop, 'region-lost'));
    const told = 'Addresses: IP Geolocation by DB-IP, RouteViews, NRO. Map of 5 June 2026.';
    await vi.waitFor(() => expect(textOf(root, '.credit')).toBe(told));
    expect(root.querySelector('.credit a')?.getAttribute('href')).toBe('https://db-ip.com');
  });

  it('keeps hostile names as text', () => {
    const host = '<img src=x onerror=alert(1)>.example';
    const fixture = page({ 'shop.example': [{ document: 1 }, usEast1()] });
    const [exchange] = fixture.exchanges;
    if (!exchange) throw new Error('Expected an exchange.');
    const hostile = { ...fixture, exchanges: [{ ...exchange, exchange: { ...exchange.exchange, host } }] };
    const root = draw(shown(hostile, 'region-lost'), ReportApp);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain(host);
  });
});

describe('every language', () => {
  it.each(LOCALES)('draws every page and state without a hole: %s', (locale) => {
    const words = createWords(locale, { timeZone: 'Africa/Cairo' });
    for (const fixture of Object.values(PAGES)) {
      for (const severity of ['as-it-happened', 'region-lost'] as const) {
        const text = draw(
          shown(fixture, severity, { words }, { isPrivate: true, gaps: ['proxied'] }),
          ReportApp,
        ).textContent;
        expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    }
  });

  it('speaks Arabic in the popup', () => {
    const root = draw(shown(PAGES.shop, 'region-lost', { words: createWords('ar', { timeZone: 'UTC' }) }));
    expect(textOf(root, 'h1')).toBe('على الأرجح، ما كانت هذه الصفحة لتُفتح.');
    expect(textOf(root, '[data-action="report"]')).toBe('التقرير');
  });
});

describe('living through an outage, in the popup', () => {
  const relived = (relive: PageProps['relive'], actions = ACTIONS()) => {
    const props = shown(PAGES.shop, 'region-lost', { relive, actions });
    return { root: draw(props), actions };
  };
  const card = (root: HTMLElement) => root.querySelector<HTMLElement>('.relive');

  it('is offered where a host fails, and hands over the verdict that is shown', () => {
    const props = shown(PAGES.shop, 'region-lost');
    const root = draw(props);
    press(root, '[data-action="relive"]');
    expect(props.actions.relive).toHaveBeenCalledWith(props.verdict, null);
    expect(card(root)).toBeNull();
  });

  it('hands over the part of the day where the mark stands', () => {
    const props = shown(PAGES.shop, 'as-it-happened');
    const root = draw(props);
    moveTo(root, '2025-10-20T07:00:00Z');
    press(root, '[data-action="relive"]');
    expect(props.actions.relive).toHaveBeenCalledWith(
      expect.objectContaining({ incident: INCIDENT }),
      expect.objectContaining({ phases: [expect.any(String)] }),
    );
  });

  it('is not offered where nothing fails, nor in a report, which would stand before the page', () => {
    expect(actionsIn(draw(shown(PAGES.school, 'region-lost')))).not.toContain('relive');
    expect(actionsIn(draw(shown(PAGES.shop, 'region-lost'), ReportApp))).not.toContain('relive');
  });

  it.each([
    [{ stage: 'before', load: 2, since: 0 }, 'load 2 of 2', ['restore']],
    [{ stage: 'during', since: 0, until: 9, hosts: 3 }, '3 hosts fail in this tab now', ['restore']],
    [
      { stage: 'living', since: 0, record: 'r-1', hosts: 1 },
      '1 host fails in this tab until',
      ['compare', 'restore'],
    ],
  ] as const)(
    'says how far it is, and nothing of what the page loads meanwhile: %o',
    (state, text, actions) => {
      const { root } = relived({ state, asking: null });
      expect(card(root)?.dataset.relive).toBe(state.stage);
      expect(card(root)?.textContent).toContain(text);
      expect(actionsIn(root)).toEqual(actions);
      expect(root.querySelector('.verdict')).toBeNull();
    },
  );

  it('says why it ended above the verdict, and leads to what was measured', () => {
    const { root, actions } = relived({
      state: { stage: 'ended', record: 'r-1', why: 'left-site' },
      asking: null,
    });
    expect(card(root)?.textContent).toContain('another site');
    expect(root.querySelector('.verdict')).not.toBeNull();
    press(root, '[data-action="compare"]');
    expect(actions.compare).toHaveBeenCalledWith('r-1');
  });

  it('asks first where the page would lose something', () => {
    const { root, actions } = relived({ state: null, asking: { kind: 'loses', what: 'typed' } });
    expect(card(root)?.textContent).toContain('what you typed there would be lost');
    press(root, '[data-action="relive-anyway"]');
    press(root, '[data-action="leave-it"]');
    expect(actions.reliveAnyway).toHaveBeenCalledOnce();
    expect(actions.leaveIt).toHaveBeenCalledOnce();
    expect(actionsIn(root)).not.toContain('relive');
  });

  it('says why it can’t be done', () => {
    const { root } = relived({ state: null, asking: { kind: 'cannot', why: 'pdf' } });
    expect(card(root)?.textContent).toContain('the browser’s own viewer');
  });
});
