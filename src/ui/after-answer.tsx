import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What stands below the answer: drawn once that is on the screen, so that the answer need not wait for it. */
export function AfterAnswer({ children }: { children: ComponentChildren }) {
  return <>{useIsPainted() && children}</>;
}

/** True once what was drawn first is on the screen. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
