import type { Box, PageContents, StyleSheetPart, VisiblePart } from './page-snapshot';

/**
 * Measures the page that it runs in. It is handed to pages as text, so it may use nothing of this file; it changes
 * nothing, and of words it keeps hashes only.
 */
export function takeSnapshot(): PageContents {
  const MOST_ELEMENTS = 50_000;
  const MOST_WORDS = 200_000;
  const MOST_PARTS = 5_000;
  const NOT_SHOWN = new Set([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'option',
    'head',
    'title',
  ]);
  const CONTROLS =
    'a[href],button,input:not([type=hidden]),select,textarea,[role=button],[role=link],summary,[onclick]';
  const words = new Map<number, number>();
  const parts: VisiblePart[] = [];
  const notices: Box[] = [];
  let wordCount = 0;
  let controls = 0;
  let elements = 0;

  const is = <Name extends keyof HTMLElementTagNameMap>(
    element: Element,
    name: Name,
  ): element is HTMLElementTagNameMap[Name] => element.localName === name;

  const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

  const resolved = (address: string) =>
    URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : '';

  const isShown = (element: Element) =>
    typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

  /** FNV-1a, 32 bits: short, and nothing leads back from it. */
  const hashOf = (word: string) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    return hash >>> 0;
  };

  const countWords = (text: string) => {
    for (const word of text.toLowerCase().split(/[\s.,;:!?()[\]"'“”„‘’«»/|·•–—-]+/)) {
      if (word === '' || wordCount >= MOST_WORDS) continue;
      wordCount += 1;
      const hash = hashOf(word);
      words.set(hash, (words.get(hash) ?? 0) + 1);
    }
  };

  const addPart = (kind: VisiblePart['kind'], url: string, element: Element, isLoaded: boolean) => {
    if (!/^https?:/.test(url) || parts.length >= MOST_PARTS) return;
    const { width, height } = element.getBoundingClientRect();
    const area = Math.round(width * height);
    if (area > 0 && isShown(element)) parts.push({ kind, url, area, isLoaded });
  };

  /** A notice about cookies: laid over the page, says so, and has something to press. */
  const lookForNotice = (element: Element, style: CSSStyleDeclaration) => {
    const isLaidOver =
      style.position === 'fixed' || style.position === 'sticky' || element.localName === 'dialog';
    if (!isLaidOver || notices.length >= 20) return;
    const text = (element.textContent ?? '').slice(0, 20_000);
    const label = `${element.id} ${element.className} ${element.getAttribute('aria-label') ?? ''}`;
    const speaks =
      /cookie|consent|privacy choices|gdpr|datenschutz|ملفات تعريف الارتباط/i.test(text.slice(0, 3000)) ||
      /cookie|consent|gdpr|cmp/i.test(label);
    if (!speaks || (!element.querySelector('button,a,input,[role=button]') && element.localName !== 'iframe'))
      return;
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0 && isShown(element)) notices.push({ left, top, width, height });
  };

  const look = (element: Element) => {
    elements += 1;
    const view = element.ownerDocument.defaultView ?? window;
    const style = view.getComputedStyle(element);
    lookForNotice(element, style);
    const background = /url\("([^"]+)"\)/.exec(style.backgroundImage)?.[1];
    if (background) addPart('background', background, element, true);
    if (element.matches(CONTROLS)) {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && isShown(element)) controls += 1;
    }
    if (is(element, 'img')) {
      addPart(
        'picture',
        element.currentSrc || element.src,
        element,
        element.complete && element.naturalWidth > 0,
      );
    } else if (is(element, 'video')) {
      const hasPicture = element.readyState >= 2;
      addPart('video', element.currentSrc || element.poster, element, hasPicture);
      if (element.poster && !hasPicture) addPart('picture', element.poster, element, true);
    } else if (is(element, 'iframe')) {
      addPart('frame', element.src, element, true);
      // What the page wrote into a frame of its own is part of the page; another document is that document's.
      const inner = /^https?:/.test(element.src) ? null : element.contentDocument;
      if (inner?.body) walk(inner.body);
    } else if (is(element, 'embed')) {
      addPart('frame', element.src, element, true);
    } else if (is(element, 'object')) {
      addPart('frame', element.data, element, true);
    } else if (element.localName === 'image') {
      addPart('picture', resolved(element.getAttribute('href') ?? ''), element, true);
    }
    if (element.shadowRoot) walk(element.shadowRoot);
  };

  const walk = (root: Element | ShadowRoot) => {
    const page = root.ownerDocument;
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
      return isElement(node) && NOT_SHOWN.has(node.localName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT;
    });
    const shown = new Map<Element, boolean>();
    if (isElement(root)) look(root);
    for (let node = walker.nextNode(); node && elements < MOST_ELEMENTS; node = walker.nextNode()) {
      if (isElement(node)) {
        look(node);
        continue;
      }
      const parent = node.parentElement;
      const text = node.nodeValue ?? '';
      if (!parent || text.trim() === '') continue;
      const isParentShown = shown.get(parent) ?? isShown(parent);
      shown.set(parent, isParentShown);
      if (isParentShown) countWords(text);
    }
  };

  const sizes = new Map<string, number>();
  for (const entry of performance.getEntriesByType('resource')) {
    if ('decodedBodySize' in entry && typeof entry.decodedBodySize === 'number') {
      sizes.set(entry.name, entry.decodedBodySize);
    }
  }
  const styleSheets: StyleSheetPart[] = [];
  const addSheet = (url: string, sheet: CSSStyleSheet | null) => {
    if (!/^https?:/.test(url) || styleSheets.length >= 500) return;
    let bytes = sizes.get(url) ?? 0;
    try {
      for (const rule of sheet?.cssRules ?? []) {
        if (rule instanceof CSSImportRule) addSheet(new URL(rule.href, url).href, rule.styleSheet);
        else if (!sizes.get(url)) bytes += rule.cssText.length;
      }
    } catch {
      // The rules of another site's style sheet are not told.
    }
    styleSheets.push({ url, bytes, isLoaded: sheet !== null });
  };
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet" i][href]')) {
    if (!link.disabled) addSheet(link.href, link.sheet);
  }

  if (document.body) walk(document.body);
  return {
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    words: [...words],
    controls,
    styleSheets,
    parts,
    notices,
    screenSize: { width: window.innerWidth, height: window.innerHeight },
  };
}
