import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Widths are followed in steps: between them a picture is stretched a little, which is cheaper than drawing it anew. */
const STEP = 16;
const NARROWEST = 240;
/** As wide as a picture stands on A4 and on Letter, between the margins. */
const ON_PAPER = 640;

/** How wide an element is. @returns 0 until it is known. */
export function useWidth<Of extends HTMLElement>(): [RefObject<Of | null>, number] {
  const element = useRef<Of>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setWidth(Math.max(NARROWEST, Math.round(current.clientWidth / STEP) * STEP));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    const print = () => setWidth(ON_PAPER);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', measure);
    };
  }, []);
  return [element, width];
}
