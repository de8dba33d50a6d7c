import type { Fate } from '../../outage/scenario';
import type { XrayHost, XrayPlan } from '../../xray/xray-plan';
import { createBrush } from './draw-fate';
import { styled } from './styled';

/** Hosts beyond these are not listed; they are painted and named where one points at them. */
const MAX_ROWS = 60;

const BUTTON =
  'all:revert;font:inherit;color:inherit;background:none;border:0;margin:0;padding:4px;border-radius:8px;cursor:pointer;text-align:start';
const SOFT = 'color:light-dark(#595664,#aeaabb)';

/** How the pieces of a host show beyond its own files. */
export interface HostUse {
  isShown: boolean;
  hasFont: boolean;
  hasStyling: boolean;
  hasBuilt: boolean;
}

export interface LegendActions {
  /** @param host null when nothing is pointed at any more. */
  point(host: string | null): void;
  goTo(host: string): void;
  save(): void;
  close(): void;
}

export interface Legend {
  element: HTMLElement;
  show(plan: XrayPlan, useOf: (host: string) => HostUse, isCut: boolean): void;
  focus(): void;
}

/** The panel in a corner: what is painted, host by host, worst first; it alone takes the pointer. */
export function createLegend(actions: LegendActions): Legend {
  const body = styled('div', 'overflow:auto;overscroll-behavior:contain;padding:0 14px;min-height:0');
  const foot = styled('div', 'flex:none;padding:8px 14px 12px');
  const title = styled('strong', 'flex:1;font-size:15px;cursor:move;user-select:none');
  const fold = button('–', () => {
    isFolded = !isFolded;
    body.style.display = foot.style.display = isFolded ? 'none' : 'block';
    nameFold();
  });
  const close = button('×', actions.close);
  const head = styled(
    'div',
    'display:flex;align-items:center;gap:2px;padding:8px 6px 4px 14px;flex:none',
    title,
    fold,
    close,
  );
  head.style.padding = '8px 6px 4px';
  head.style.paddingInlineStart = '14px';
  const element = styled(
    'section',
    'position:fixed;display:flex;flex-direction:column;box-sizing:border-box;width:340px;max-width:calc(100vw - 24px);max-height:min(70vh,560px);inset-block-end:14px;inset-inline-end:14px;border-radius:14px;border:1px solid light-dark(#cfcbc2,#4a4753);background:light-dark(#fff,#201f27);color:light-dark(#1d1c24,#f1eff6);box-shadow:0 2px 14px #0005;color-scheme:light dark;pointer-events:auto;font:13.5px/1.4 system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif',
    head,
    body,
    foot,
  );
  element.setAttribute('role', 'region');
  let isFolded = false;
  let labels: XrayPlan['labels'] | null = null;
  const nameFold = () => {
    fold.textContent = isFolded ? '+' : '–';
    fold.setAttribute('aria-expanded', String(!isFolded));
    name(fold, labels?.[isFolded ? 'unfold' : 'fold'] ?? '');
  };
  makeMovable(element, title);
  // What happens in the panel is none of the page's business.
  for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick', 'wheel']) {
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return {
    element,
    focus: () => close.focus(),
    show(plan, useOf, isCut) {
      labels = plan.labels;
      element.dir = plan.direction;
      element.lang = plan.lang;
      element.setAttribute('aria-label', plan.labels.title);
      title.textContent = plan.labels.title;
      nameFold();
      name(close, plan.labels.close);
      const list = styled('ul', 'list-style:none;margin:8px 0;padding:0');
      const listed = plan.hosts.filter((host) => isListed(host, useOf(host.host), plan));
      for (const host of listed.slice(0, MAX_ROWS)) {
        list.append(row(host, useOf(host.host), plan, actions));
      }
      body.replaceChildren(
        styled('div', 'font-weight:600', plan.headline),
        // Where all goes with the page, what its parts would have done is for the rows.
        ...plan.figures.slice(0, plan.isAllGone ? 1 : undefined).map((figure) => styled('div', '', figure)),
        styled('div', `${SOFT};font-size:12.5px`, plan.scenario),
        styled('div', `${SOFT};font-size:12.5px`, plan.moment),
        list,
        ...(isCut ? [styled('div', 'margin-block-end:4px', plan.labels.cut)] : []),
        styled('div', `${SOFT};font-size:12px`, plan.labels.shares),
      );
      foot.replaceChildren(saveButton(plan.labels.save, actions.save));
    },
  };
}

/** Every host that fails, and of the others those of which something is seen. */
function isListed({ host, fate, share }: XrayHost, use: HostUse, { page }: XrayPlan): boolean {
  return fate !== 'up' || use.isShown || share !== '' || host === page;
}

function row(host: XrayHost, use: HostUse, { labels, page }: XrayPlan, actions: LegendActions): HTMLElement {
  const details = [
    ...(host.host === page ? [labels.own] : []),
    ...(use.hasStyling ? [labels.styling] : []),
    ...(use.hasFont ? [labels.font] : []),
    ...(use.hasBuilt ? [labels.built] : []),
  ];
  const text = styled(
    'span',
    'flex:1;min-width:0',
    styled('bdi', 'display:block;font-weight:600;overflow-wrap:anywhere', host.host),
    styled('span', `display:block;${SOFT}`, `${host.place} · ${host.fateWords}`),
    ...details.map((detail) => styled('span', `display:block;font-size:12px;${SOFT}`, detail)),
  );
  const share = styled('b', 'flex:none;font-variant-numeric:tabular-nums', host.share);
  const line = styled(
    'button',
    `${BUTTON};display:flex;gap:9px;align-items:flex-start;width:100%;box-sizing:border-box`,
  );
  line.append(swatch(host.fate), text, share);
  const point = () => {
    line.style.background = 'light-dark(#ece9f3,#37353f)';
    actions.point(host.host);
  };
  const leave = () => {
    line.style.background = 'none';
    actions.point(null);
  };
  line.addEventListener('pointerenter', point);
  line.addEventListener('focus', point);
  line.addEventListener('pointerleave', leave);
  line.addEventListener('blur', leave);
  line.addEventListener('click', () => actions.goTo(host.host));
  return styled('li', 'margin:0 -4px', line);
}

/** A piece of what is painted, to know it again by. */
export function swatch(fate: Fate): HTMLCanvasElement {
  const canvas = styled('canvas', 'flex:none;width:30px;height:20px;margin-block-start:2px;background:#fff');
  const scale = 2;
  canvas.width = 30 * scale;
  canvas.height = 20 * scale;
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(scale, scale);
  createBrush(context, scale).area({ left: 0, top: 0, right: 30, bottom: 20 }, fate);
  return canvas;
}

function saveButton(text: string, onClick: () => void): HTMLElement {
  const save = styled(
    'button',
    `${BUTTON};display:block;width:100%;padding:8px;text-align:center;font-weight:600;background:light-dark(#27529b,#a3b8ff);color:light-dark(#fff,#16151b)`,
    text,
  );
  save.addEventListener('click', onClick);
  return save;
}

function button(sign: string, onClick: () => void): HTMLButtonElement {
  const made = styled(
    'button',
    `${BUTTON};width:30px;height:30px;padding:0;text-align:center;font-size:19px;line-height:1`,
    sign,
  );
  made.addEventListener('click', onClick);
  return made;
}

function name(element: HTMLElement, text: string): void {
  element.setAttribute('aria-label', text);
  element.title = text;
}

function makeMovable(panel: HTMLElement, handle: HTMLElement): void {
  let grip: { x: number; y: number } | null = null;
  handle.style.touchAction = 'none';
  handle.addEventListener('pointerdown', (event) => {
    const { left, top } = panel.getBoundingClientRect();
    grip = { x: event.clientX - left, y: event.clientY - top };
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!grip) return;
    const { width, height } = panel.getBoundingClientRect();
    const left = Math.min(Math.max(clientX - grip.x, 0), Math.max(innerWidth - width, 0));
    const top = Math.min(Math.max(clientY - grip.y, 0), Math.max(innerHeight - height, 0));
    panel.style.inset = `${top}px auto auto ${left}px`;
  });
  handle.addEventListener('lostpointercapture', () => {
    grip = null;
  });
}
