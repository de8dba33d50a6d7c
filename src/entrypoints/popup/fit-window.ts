/** Browsers find a popup's size in a few steps; until then, in milliseconds, what overflows says nothing. */
const SETTLED = 300;

/**
 * On a small screen, or at 200 % zoom, a popup's window is smaller than what is drawn. Once it has stopped growing and
 * still something overflows, its size is the most there is to have, and the page is told: head and actions then stay
 * in sight. (A length such as 100vh would not do, since the window takes its size from the page.)
 */
export function fitWindow(): void {
  const { documentElement: root } = document;
  const asked = new URLSearchParams(location.search);
  const place = asked.has('panel') ? 'in-panel' : asked.has('tab') ? 'in-tab' : null;
  if (place !== null) {
    root.classList.add(place);
    return;
  }
  let timer = 0;
  const check = () => {
    if (root.scrollHeight > innerHeight) root.style.setProperty('--tallest', `${innerHeight}px`);
    if (root.scrollWidth > innerWidth) root.style.setProperty('--widest', `${innerWidth}px`);
  };
  const checkLater = () => {
    clearTimeout(timer);
    timer = window.setTimeout(check, SETTLED);
  };
  addEventListener('resize', checkLater);
  new ResizeObserver(checkLater).observe(document.body);
}
