import type { ProbedControl } from './page-snapshot';

/**
 * Clicks what can be clicked on the page that it runs in, and tells which of it answers. Only for demo sites: on any
 * other page a click may buy or delete something. It is handed to pages as text, so it may use nothing of this file.
 *
 * A control answers when the page changes, or when a form that it would send is taken care of by the page's scripts.
 */
export async function probeControls(): Promise<ProbedControl[]> {
  const MOST_CONTROLS = 12;
  /** Time that a page has to answer, in milliseconds: what it shows may come from a server. */
  const PATIENCE = 350;
  const seen = new Map<string, number>();

  const nameOf = (control: HTMLElement) => {
    const text = (control.id || control.getAttribute('aria-label') || control.textContent || '').trim();
    const name = `${control.localName} ${text.slice(0, 80)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name} ${count}`;
  };

  const isShown = (control: HTMLElement) => {
    const { width, height } = control.getBoundingClientRect();
    return width > 0 && height > 0 && control.checkVisibility({ visibilityProperty: true });
  };

  /** Whether the page answers a click in time. */
  const answers = (control: HTMLElement) =>
    new Promise<boolean>((resolve) => {
      const observer = new MutationObserver(() => end(true));
      // On the window, after everybody else: a form that is not taken care of must not take the page away.
      const onSubmit = (event: Event) => {
        if (event.defaultPrevented) end(true);
        event.preventDefault();
      };
      const timer = setTimeout(() => end(false), PATIENCE);
      const end = (isAlive: boolean) => {
        clearTimeout(timer);
        observer.disconnect();
        removeEventListener('submit', onSubmit);
        resolve(isAlive);
      };
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener('submit', onSubmit);
      control.click();
    });

  const controls = [...document.querySelectorAll<HTMLElement>('button,[role=button],input[type=button]')]
    .filter(isShown)
    .slice(0, MOST_CONTROLS);
  // Names first: what a click changes may be what a control is called.
  const named = controls.map((control) => ({ control, name: nameOf(control) }));
  const probed: ProbedControl[] = [];
  for (const { control, name } of named) probed.push({ name, isAlive: await answers(control) });
  return probed;
}
