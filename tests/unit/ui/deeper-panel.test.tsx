// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { namesOf } from '../../../src/browser/deeper-names';
import type { DeeperState } from '../../../src/browser/deeper-state';
import { createWords } from '../../../src/explain/create-words';
import type { PageLoad } from '../../../src/observe/page-load';
import { DeeperPanel } from '../../../src/ui/deeper-panel';
import type { DeeperProps } from '../../../src/ui/page-props';
import { WordsContext } from '../../../src/ui/words-context';
import { exchangeWith, loadOf } from '../browser/page-loads';

const LOAD = loadOf(['www.shop.example', 'img.shop.example']);
const RUNNING: DeeperState = { phase: 'running', resolver: 'Quad9', done: 1, total: 3 };
const root = document.createElement('div');
document.body.append(root);

function draw(change: Partial<DeeperProps> = {}, load: PageLoad = LOAD) {
  const actions = { lookDeeper: vi.fn(), stopLooking: vi.fn(), chooseResolver: vi.fn() };
  const props: DeeperProps = {
    ...{
      names: namesOf(load),
      look: null,
      resolver: { kind: 'preset', id: 'quad9' },
      hasBrowserNames: false,
    },
    ...change,
  };
  act(() =>
    render(
      <WordsContext.Provider value={createWords('en')}>
        <DeeperPanel {...props} load={load} actions={actions} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return actions;
}

function element<Kind extends HTMLElement>(kind: abstract new () => Kind, selector: string): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Expected ${selector}.`);
  return found;
}

function enter(field: HTMLInputElement | HTMLSelectElement, value: string, type: 'input' | 'change') {
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

const button = (action: string) => element(HTMLButtonElement, `[data-action="${action}"]`);
const textOf = (selector: string) => root.querySelector(selector)?.textContent;

describe('the panel that looks deeper', () => {
  afterEach(() => {
    act(() => render(null, root));
  });

  it('says what goes to whom above a button that does it', () => {
    const { lookDeeper } = draw();
    expect(textOf('.sends')).toBe(
      'The names of the 2 hosts and one site of this page go to Quad9 (dns.quad9.net). Nothing else does.',
    );
    expect(lookDeeper).not.toHaveBeenCalled();
    act(() => button('look-deeper').click());
    expect(lookDeeper).toHaveBeenCalledOnce();
  });

  it('says that Firefox’s own resolver is asked too, where it is', () => {
    draw();
    expect(root.textContent).not.toContain('Firefox');
    draw({ hasBrowserNames: true });
    expect(root.textContent).toContain('Firefox’s own resolver is asked');
  });

  it('shows how far it is without telling each step aloud, and can be stopped', () => {
    const { stopLooking } = draw({ look: RUNNING });
    expect(element(HTMLProgressElement, 'progress').value).toBe(1);
    expect(textOf('.progress')).toContain('1 of 3');
    expect(textOf('[aria-live="polite"]')).toBe('');
    expect(root.querySelector('[data-action="look-deeper"]')).toBeNull();
    act(() => button('stop-looking').click());
    expect(stopLooking).toHaveBeenCalledOnce();
  });

  it('tells aloud what came of it', () => {
    const learned = { balancers: 0, services: 0, regions: 0, sites: 0 };
    const done = {
      phase: 'done',
      resolver: 'Quad9',
      total: 3,
      answered: 3,
      failures: [],
      isStopped: false,
    } as const;
    draw({ look: { ...done, learned } });
    expect(textOf('[aria-live="polite"]')).toBe('Looked 3 names up with Quad9: nothing new came of it.');
    expect(button('look-deeper').textContent).toBe('Look again');
  });

  it('leaves the focus on its button when that is exchanged', () => {
    draw();
    act(() => {
      button('look-deeper').focus();
      button('look-deeper').click();
    });
    draw({ look: RUNNING });
    expect(document.activeElement).toBe(button('stop-looking'));
  });

  it('is not there before it is known what would be sent, nor where nothing would be', () => {
    draw({ names: null });
    expect(root.innerHTML).toBe('');
    draw({}, loadOf([exchangeWith('intranet'), exchangeWith('192.0.2.1')]));
    expect(root.innerHTML).toBe('');
  });

  it('says why it is not offered behind a proxy', () => {
    draw({}, { ...LOAD, gaps: ['proxied'] });
    expect(root.textContent).toContain('through a proxy');
    expect(root.querySelector('button')).toBeNull();
  });
});

describe('whom it asks', () => {
  afterEach(() => {
    act(() => render(null, root));
  });

  it('is chosen from those that are offered', () => {
    const { chooseResolver } = draw();
    enter(element(HTMLSelectElement, 'select'), 'cloudflare', 'change');
    expect(chooseResolver).toHaveBeenCalledWith({ kind: 'preset', id: 'cloudflare' });
  });

  it.each([
    ['', 'Enter the resolver’s address; it begins with https://'],
    ['dns', 'This is not an address; one begins with https://'],
    ['http://dns.example/', 'Only an address with https:// keeps what is asked from others.'],
    ['https://a:b@dns.example/', 'Leave out the user name and password.'],
  ])('is nobody while what is typed is wrong: %j', (typed, problem) => {
    const { chooseResolver } = draw();
    enter(element(HTMLSelectElement, 'select'), 'own', 'change');
    enter(element(HTMLInputElement, 'input'), typed, 'input');
    expect(textOf('.problem')).toBe(problem);
    expect(button('look-deeper').disabled).toBe(true);
    expect(textOf('.sends')).toBeUndefined();
    expect(chooseResolver).not.toHaveBeenCalled();
  });

  it('is the reader’s own once its address is right', () => {
    const { chooseResolver } = draw();
    enter(element(HTMLSelectElement, 'select'), 'own', 'change');
    enter(element(HTMLInputElement, 'input'), 'https://dns.example/dns-query{?dns}', 'input');
    expect(chooseResolver).toHaveBeenCalledWith({ kind: 'own', url: 'https://dns.example/dns-query' });
    expect(button('look-deeper').disabled).toBe(false);
    expect(root.querySelector('.problem')).toBeNull();
  });
});
