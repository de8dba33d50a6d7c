import { hostOf } from '../../observe/host-name';

/**
 * For browsers whose resource timing does not tell what blocks rendering: scripts and styles in the head that
 * hold the first paint by the rules of HTML (no async, no defer, no module; a style sheet that applies).
 * @returns how many of each host.
 */
export function countBlockingElements(page: Document): Map<string, number> {
  const counts = new Map<string, number>();
  const elements = page.head?.querySelectorAll(
    'script[src]:not([async]):not([defer]):not([type=module]), link[rel~=stylesheet][href]:not([disabled])',
  );
  for (const element of elements ?? []) {
    const url =
      element instanceof HTMLScriptElement
        ? sourceOf(element)
        : element instanceof HTMLLinkElement && applies(element)
          ? element.href
          : '';
    const host = hostOf(url);
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

/** What a script puts into the head loads by the way (`async` is true of it), though no attribute says so. */
function sourceOf({ async, src }: HTMLScriptElement): string {
  return async ? '' : src;
}

function applies({ media, rel }: HTMLLinkElement): boolean {
  return !rel.includes('alternate') && (media === '' || matchMedia(media).matches);
}
