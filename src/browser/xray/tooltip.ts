import { styled } from './styled';

/** What is said of the piece under the pointer, beside it. */
export interface Tooltip {
  element: HTMLElement;
  /** @param lines the first is the host. */
  show(x: number, y: number, lines: readonly string[], direction: string): void;
  hide(): void;
}

export function createTooltip(): Tooltip {
  const element = styled(
    'div',
    'position:fixed;display:none;box-sizing:border-box;max-width:min(320px,90vw);padding:7px 11px;border-radius:9px;background:#16151bf5;color:#f1eff6;border:1px solid #ffffff40;box-shadow:0 3px 16px #0007;pointer-events:none;overflow-wrap:anywhere;font:13px/1.4 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif',
  );
  element.setAttribute('role', 'status');
  return {
    element,
    show(x, y, [first = '', ...others], direction) {
      element.dir = direction;
      element.replaceChildren(
        styled('bdi', 'display:block;font-weight:600', first),
        ...others.map((line) => styled('div', '', line)),
      );
      element.style.display = 'block';
      const { offsetWidth: width, offsetHeight: height } = element;
      element.style.left = `${Math.max(4, Math.min(x + 14, innerWidth - width - 4))}px`;
      element.style.top = `${y + 18 + height > innerHeight ? Math.max(4, y - height - 12) : y + 18}px`;
    },
    hide() {
      // While the page is scrolled this is asked for in every frame; setting a style makes the browser look again.
      if (element.style.display !== 'none') element.style.display = 'none';
    },
  };
}
