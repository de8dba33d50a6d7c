import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeBeside } from './place-beside';
import { useGlossary } from './use-glossary';

/** How long a pointer rests on a word before its meaning opens, in milliseconds: nothing flickers on the way across. */
const REST = 150;

/** One meaning is open at a time: opening another closes it. */
let closeLast = () => {};

/** A technical word within a sentence; pointed at, focused or tapped, it opens into one line on what it means. */
export function Term({ term, children }: { term: string; children: ComponentChildren }) {
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const timer = useRef(0);
  const [isOpen, setOpen] = useState(false);
  // Once tapped, it stays when the pointer leaves.
  const [isKept, setKept] = useState(false);
  const meaning = useGlossary(isOpen)?.get(term);

  const close = () => {
    clearTimeout(timer.current);
    setOpen(false);
    setKept(false);
  };
  const open = () => {
    if (isOpen) return;
    closeLast();
    closeLast = close;
    setOpen(true);
  };
  const tap = () => {
    if (isOpen && isKept) return close();
    open();
    setKept(true);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (tip.current && box.current) placeBeside(tip.current, box.current);
  }, [meaning]);
  useEffect(() => (isOpen ? whileOpen(box, tip, close) : undefined), [isOpen]);

  return (
    <span
      ref={box}
      class="term-box"
      onPointerEnter={({ pointerType }) => {
        clearTimeout(timer.current);
        if (pointerType === 'mouse') timer.current = window.setTimeout(open, REST);
      }}
      onPointerLeave={() => {
        clearTimeout(timer.current);
        if (isOpen && !isKept) timer.current = window.setTimeout(close, REST);
      }}
      onFocusOut={close}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a button is one block, and the stop behind it may land on a line of its own */}
      <span
        role="button"
        tabIndex={0}
        class="term"
        data-term={term}
        aria-expanded={isOpen}
        aria-describedby={meaning ? id : undefined}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) tap();
        }}
        onClick={tap}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          tap();
        }}
      >
        {children}
      </span>
      {meaning && (
        <span ref={tip} id={id} role="tooltip" class="meaning">
          <b>{meaning.word}</b> {meaning.means}
        </span>
      )}
    </span>
  );
}

/** Closes what is open on Escape (which would close the whole popup otherwise) and on a tap elsewhere. */
function whileOpen(
  box: { readonly current: HTMLElement | null },
  tip: { readonly current: HTMLElement | null },
  close: () => void,
): () => void {
  const stop = new AbortController();
  const how = { capture: true, signal: stop.signal };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const onPress = ({ target }: Event) => {
    if (!(target instanceof Node) || !box.current?.contains(target)) close();
  };
  const onScroll = () => {
    if (tip.current && box.current) placeBeside(tip.current, box.current);
  };
  document.addEventListener('keydown', onKey, how);
  document.addEventListener('pointerdown', onPress, how);
  document.addEventListener('scroll', onScroll, how);
  return () => stop.abort();
}
