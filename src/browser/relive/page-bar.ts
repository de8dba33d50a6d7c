/** What the bar in the page says. */
export interface BarText {
  say: string;
  restore: string;
  /** Null where there is nothing to compare yet. */
  compare: string | null;
  /** It was measured: nothing that is ours can be mistaken for the page's any more. */
  isMeasured: boolean;
  language: string;
  direction: 'ltr' | 'rtl';
}

/**
 * Handed to the page: shows the bar, or says something else in it. Its own tree is closed, its looks are set without a
 * style sheet (which the page's policy may forbid), and it changes nothing of the page's layout. Before a page that is
 * being measured has painted anything by itself there is no bar: it would be the first thing painted.
 */
export function showBar(text: BarText): void {
  const KEY = 'outage-lens-bar';
  if (!text.isMeasured && performance.getEntriesByName('first-contentful-paint').length === 0) return;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [ink, paper, line] = isDark ? ['#f1eff6', '#201f27', '#f0935f'] : ['#1d1c24', '#ffffff', '#c9551f'];
  const dress = (element: HTMLElement, looks: Record<string, string>) => {
    for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value, 'important');
  };
  const known: unknown = Reflect.get(window, KEY);
  if (typeof known === 'function') known(null);
  const host = document.createElement('div');
  dress(host, {
    all: 'initial',
    position: 'fixed',
    inset: 'auto 0 0 0',
    'z-index': '2147483647',
    'color-scheme': isDark ? 'dark' : 'light',
  });
  const bar = document.createElement('div');
  bar.setAttribute('role', 'status');
  bar.lang = text.language;
  bar.dir = text.direction;
  dress(bar, {
    ...{ display: 'flex', 'align-items': 'center', 'flex-wrap': 'wrap', gap: '4px 12px' },
    ...{ padding: '6px 14px', color: ink ?? '', background: paper ?? '', 'border-top': `3px solid ${line}` },
    ...{ font: '14px/1.4 system-ui, sans-serif', 'box-shadow': '0 -1px 6px #0004' },
  });
  const words = document.createElement('span');
  words.textContent = text.say;
  dress(words, { flex: '1 1 200px' });
  bar.append(words);
  const button = (action: string, label: string) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.dataset.action = action;
    element.textContent = label;
    dress(element, {
      ...{ font: 'inherit', color: 'inherit', background: 'transparent', cursor: 'pointer' },
      ...{ border: '1px solid currentColor', 'border-radius': '6px', padding: '2px 10px' },
    });
    element.addEventListener('click', (event) => {
      // Only a person's click counts: pages can make others.
      if (event.isTrusted) void chrome.runtime.sendMessage({ type: 'relive-do', action }).catch(() => {});
    });
    bar.append(element);
  };
  if (text.compare !== null) button('compare', text.compare);
  button('restore', text.restore);
  host.attachShadow({ mode: 'closed' }).append(bar);
  document.documentElement.append(host);
  // Pages that rebuild themselves take the bar with them: once in a while it is put back.
  const timer = setInterval(() => {
    if (!host.isConnected) document.documentElement?.append(host);
  }, 1_000);
  Reflect.set(window, KEY, () => {
    clearInterval(timer);
    host.remove();
    Reflect.deleteProperty(window, KEY);
  });
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Handed to the page: takes the bar off, and waits until the screen shows it. */
export async function hideBar(): Promise<void> {
  const known: unknown = Reflect.get(window, 'outage-lens-bar');
  if (typeof known !== 'function') return;
  known();
  // Hidden tabs draw nothing; nobody takes a picture of them either.
  if (document.visibilityState !== 'visible') return;
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
}
