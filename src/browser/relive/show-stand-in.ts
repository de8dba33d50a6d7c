import { GIVES_UP_AT } from '../../relive/relive-times';
import { api } from '../api';
import type { StandIn } from './stand-in';

/**
 * Shows the page that stands in for a document that does not arrive: it waits as the browser would, then says what
 * would not have come, why, and how to get back.
 * @param url the document's address, as the rule that led here hands it over.
 */
export async function showStandIn(url: string): Promise<void> {
  const main = document.querySelector('main');
  const told: StandIn | null = await api.runtime.sendMessage({ type: 'relive-page', url });
  if (!main || !told) return;
  document.documentElement.lang = told.language;
  document.documentElement.dir = told.direction;
  document.title = URL.canParse(url) ? new URL(url).hostname : '';
  const actions = document.createElement('p');
  actions.className = 'actions';
  const button = (action: string, label: string, onClick: () => void) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'action';
    element.dataset.action = action;
    element.textContent = label;
    element.addEventListener('click', onClick);
    actions.append(element);
  };
  const isOver = told.lines.length === 0;
  button('restore', told.restore, () => {
    if (!isOver) void api.runtime.sendMessage({ type: 'relive-do', action: 'restore' });
    else if (/^https?:/.test(url)) location.replace(url);
  });
  const left = told.waiting === null ? 0 : GIVES_UP_AT - performance.now();
  if (told.waiting !== null && left > 0) {
    const waiting = text('p', told.waiting);
    waiting.className = 'waiting';
    main.replaceChildren(waiting, actions);
    main.dataset.stage = 'waiting';
    await new Promise((resolve) => setTimeout(resolve, left));
  }
  // What was measured may have been recorded meanwhile.
  const now: StandIn | null = await api.runtime.sendMessage({ type: 'relive-page', url });
  if (now?.compare)
    button(
      'compare',
      now.compare,
      () => void api.runtime.sendMessage({ type: 'relive-do', action: 'compare' }),
    );
  main.replaceChildren(text('h1', told.title), ...told.lines.map((line) => text('p', line)), actions);
  main.dataset.stage = 'given-up';
}

function text(name: 'h1' | 'p', content: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = content;
  return element;
}
