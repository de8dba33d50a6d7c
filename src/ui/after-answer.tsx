import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stands below the answer: drawn once that is on the screen, so that the answer need not wait for it. */
export function AfterAnswer({ children }: { children: ComponentChildren }) {
  return <>{useIsPainted() && children}</>;
}

/**
 * True once what was drawn first is on the screen. Effects run in the turn after the frame, before whoever waited for it
 * is told: what is left goes one turn further.
 */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => void setTimeout(setPainted, 0, true), []);
  return isPainted;
}
