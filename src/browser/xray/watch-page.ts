/** What in a page makes the X-ray look again. */
export interface PageWatch {
  /** Follows what changes in frames and components too. */
  add(roots: Iterable<Document | ShadowRoot>): void;
  end(): void;
}

export interface PageNews {
  /** Something was added, taken away, loaded, resized. */
  onChange(): void;
  /** @param target what was scrolled; the document for the page itself. */
  onScroll(target: EventTarget | null): void;
  /** Something may stand above everything else now. */
  onRaised(): void;
  onPoint(x: number, y: number): void;
  /** The pointer has left what can be pointed at. */
  onLeave(): void;
  onEscape(): void;
  /** Our own element is there no more. */
  onRemoved(): void;
}

/** Things that come, go or move without any element being changed. */
const CHANGES = [
  'load',
  'loadeddata',
  'transitionend',
  'animationend',
  'toggle',
  'slotchange',
  'contentvisibilityautostatechange',
] as const;

/**
 * Listens to a page without touching anything of it: all listeners are passive, and all end together.
 * @param own the element that the X-ray has added.
 */
export function watchPage(own: Element, news: PageNews): PageWatch {
  const ending = new AbortController();
  const { signal } = ending;
  const quiet = { capture: true, passive: true, signal } as const;
  const known = new Set<Node>();
  const isOwn = ({ target, addedNodes, removedNodes }: MutationRecord) =>
    target === own ||
    (target === document.documentElement &&
      addedNodes.length + removedNodes.length > 0 &&
      [...addedNodes, ...removedNodes].every((node) => node === own));
  const mutations = new MutationObserver((records) => {
    if (!own.isConnected) news.onRemoved();
    const changes = records.filter((record) => !isOwn(record));
    if (changes.length === 0) return;
    if (changes.some(({ attributeName, addedNodes }) => attributeName === 'open' || addedNodes.length > 0)) {
      if (document.querySelector('dialog:modal, :fullscreen')) news.onRaised();
    }
    news.onChange();
  });
  const sizes = new ResizeObserver(() => news.onChange());
  const follow = (root: Document | ShadowRoot) => {
    if (known.has(root)) return;
    known.add(root);
    mutations.observe(root, {
      ...{ subtree: true, childList: true, attributes: true },
      attributeFilter: [
        'class',
        'style',
        'src',
        'srcset',
        'href',
        'data',
        'poster',
        'hidden',
        'open',
        'dir',
        'slot',
      ],
    });
    for (const type of CHANGES) root.addEventListener(type, news.onChange, quiet);
    root.addEventListener('scroll', ({ target }) => news.onScroll(target), quiet);
  };
  const point = (event: PointerEvent) =>
    event.target === own ? news.onLeave() : news.onPoint(event.clientX, event.clientY);
  follow(document);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  addEventListener('resize', news.onChange, quiet);
  addEventListener('load', news.onChange, quiet);
  document.addEventListener('fullscreenchange', news.onRaised, quiet);
  document.addEventListener('pointermove', point, quiet);
  document.addEventListener('pointerover', point, quiet);
  document.documentElement.addEventListener('pointerleave', news.onLeave, quiet);
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target === own || !(target instanceof Element)) return;
      const { left, top, width, height } = target.getBoundingClientRect();
      news.onPoint(left + width / 2, top + height / 2);
    },
    quiet,
  );
  addEventListener('keydown', ({ key }) => key === 'Escape' && news.onEscape(), quiet);
  return {
    add(roots) {
      for (const root of roots) follow(root);
    },
    end() {
      ending.abort();
      mutations.disconnect();
      sizes.disconnect();
    },
  };
}
