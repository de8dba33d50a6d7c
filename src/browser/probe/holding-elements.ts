import { hostOf } from '../../observe/host-name';

/**
 * Scripts and style sheets in the body that the browser waits for before it goes on with what comes after them, by the
 * rules of HTML. (What a script puts there holds up nothing: `async` is true of it.)
 * @returns by host, the largest share of the body's elements that come after one of them; 1 where none comes before.
 */
export function measureHolding(page: Document): Record<string, number> {
  const holding: Record<string, number> = Object.create(null);
  const { body } = page;
  if (!body) return holding;
  const elements = body.getElementsByTagName('*');
  const found = body.querySelectorAll<HTMLScriptElement | HTMLLinkElement>(
    'script[src]:not([async]):not([defer]):not([type=module]):not([nomodule]), link[rel=stylesheet][href]:not([disabled])',
  );
  if (found.length === 0) return holding;
  const places = new Map<Element, number>();
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element) places.set(element, at);
  }
  for (const element of found) {
    const isScript = element instanceof HTMLScriptElement;
    const host = isScript && element.async ? null : hostOf(isScript ? element.src : element.href);
    if (!host) continue;
    const before = places.get(element) ?? 0;
    const share = before === 0 ? 1 : (elements.length - 1 - before) / elements.length;
    holding[host] = Math.max(holding[host] ?? 0, share);
  }
  return holding;
}
