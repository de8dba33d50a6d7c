/** What stands before the type of a script that is kept from running. */
const KEPT = 'outage-lens/kept;';

/**
 * A script or style sheet in the body that hangs leaves what stands before it: nothing behind it is parsed, and what
 * waits for the end of the document does not run. Where its request itself can't hang, what comes behind it is hidden
 * and kept from running for as long.
 * @returns what ends it: all of that is shown, and said is whether the page still has to be told that its document has
 * ended. Scripts run when the page's own world lets them (`runKeptScripts`).
 */
export function holdParsing(page: Document, isHanging: (url: string) => boolean): () => boolean {
  let holder: Element | null = null;
  const hidden: HTMLElement[] = [];

  const keep = (script: HTMLScriptElement) => {
    // Before the parser hands it over to be run, whoever observes it is called.
    if (!script.type.startsWith(KEPT)) script.type = KEPT + script.type;
  };
  const look = (element: Element) => {
    if (holder === null) {
      if (element instanceof HTMLScriptElement && waitsForTheEnd(element)) keep(element);
      else if (holdsParser(element) && isHanging(sourceOf(element))) holder = element;
      return;
    }
    const isBehind = (holder.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!isBehind) return;
    if (element instanceof HTMLScriptElement) return keep(element);
    if (!(element instanceof HTMLElement) || hidden.some((one) => one.contains(element))) return;
    element.style.setProperty('display', 'none', 'important');
    hidden.push(element);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        look(node);
        for (const inner of node.querySelectorAll('*')) look(inner);
      }
    }
  });
  observer.observe(page, { childList: true, subtree: true });
  // The document has not ended yet, so nobody is told that it has.
  const hush = (event: Event) => {
    if (holder !== null && event.isTrusted && event.target === page) event.stopImmediatePropagation();
  };
  for (const name of ['DOMContentLoaded', 'load']) addEventListener(name, hush, true);

  return () => {
    observer.disconnect();
    for (const name of ['DOMContentLoaded', 'load']) removeEventListener(name, hush, true);
    for (const element of hidden) element.style.removeProperty('display');
    return holder !== null;
  };
}

/** By the rules of HTML: not what a script has put there, nor what says that it need not be waited for. */
function holdsParser(element: Element): boolean {
  if (element.closest('body') === null) return false;
  if (element instanceof HTMLScriptElement) {
    return element.src !== '' && !element.async && !element.defer && element.type !== 'module';
  }
  return element instanceof HTMLLinkElement && element.rel === 'stylesheet' && !element.disabled;
}

function waitsForTheEnd(script: HTMLScriptElement): boolean {
  return !script.async && (script.type === 'module' || (script.defer && script.src !== ''));
}

function sourceOf(element: Element): string {
  if (element instanceof HTMLScriptElement) return element.src;
  return element instanceof HTMLLinkElement ? element.href : '';
}

/**
 * Handed to the page's own world, where alone the page's scripts may run: lets those run that were kept, in their order.
 * @param tellsEnd whether the page is then to be told that its document has ended.
 */
export async function runKeptScripts(tellsEnd: boolean): Promise<void> {
  const kept = 'outage-lens/kept;';
  for (const script of document.querySelectorAll<HTMLScriptElement>(`script[type^="${kept}"]`)) {
    // Only a script that is new to its document runs.
    const copy = document.createElement('script');
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.type = script.type.slice(kept.length);
    if (copy.type === '') copy.removeAttribute('type');
    if (script.nonce) copy.nonce = script.nonce;
    copy.async = false;
    try {
      copy.text = script.text;
      const isOver = new Promise((resolve) => {
        copy.onload = copy.onerror = resolve;
      });
      script.replaceWith(copy);
      if (copy.src !== '') await isOver;
    } catch {
      // The page lets nobody hand over the text of a script.
    }
  }
  if (!tellsEnd) return;
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  window.dispatchEvent(new Event('load'));
}
