const NAME = 'outageLensOverlay';

/**
 * What the extension itself has laid over the page, known to all of its scripts in the page, which share a world of
 * their own: it is no part of what the page shows.
 */
export function ownOverlay(): Element | null {
  const overlay: unknown = Reflect.get(globalThis, NAME);
  return overlay instanceof Element ? overlay : null;
}

/** @param overlay null once it is gone. */
export function setOwnOverlay(overlay: Element | null): void {
  Reflect.set(globalThis, NAME, overlay);
}
