/*
 * Errors of a page's scripts are told to the page's own world alone. Whoever counts them there is found by nothing but
 * a name that is made up for each run.
 */

/** Handed to the page's own world: counts errors from now on. */
export function countErrors(name: string): void {
  let count = 0;
  let isKnown = false;
  window.addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) count += 1;
  });
  window.addEventListener('unhandledrejection', () => {
    count += 1;
  });
  window.addEventListener(name, (event) => {
    if (!(event instanceof CustomEvent) || isKnown) return;
    // Of two that were sent to one page, one answers.
    isKnown = event.detail.count !== undefined;
    event.detail.count ??= count;
  });
}

/** Handed to the page's own world as well: how many there were. */
export function readErrors(name: string): number {
  const detail: { count?: number } = {};
  window.dispatchEvent(new CustomEvent(name, { detail }));
  return detail.count ?? 0;
}
