import '../report/style.css';
import '../popup/style.css';
import { drawPicture } from '../../browser/xray/draw-picture';
import { takeXray } from '../../browser/xray/take-xray';
import { loadWords } from '../../explain/load-words';
import type { WordKey } from '../../explain/words/en';
import type { Words } from '../../explain/words-of';

/** Shows the picture of a tab's X-ray, saves it at once, and offers to copy it. */
async function showPicture(root: HTMLElement): Promise<void> {
  const taken = await takeXray(Number(new URLSearchParams(location.search).get('tab')));
  const words = await loadWords(taken?.plan.lang === 'ar' ? 'ar' : 'en');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  if (!taken) {
    root.append(words('xray.picture.failed'));
    return;
  }
  const title = words('xray.picture', { host: taken.plan.page });
  document.title = title;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', [title, taken.plan.headline, ...taken.plan.figures].join(' '));
  drawPicture(canvas, taken, words);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) return;
  const save = () => download(picture, `x-ray-${taken.plan.page.replaceAll(/[^a-z0-9.-]/g, '_')}.png`);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const copy = async () => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    said.textContent = words('xray.picture.copied');
  };
  const line = document.createElement('p');
  line.append(
    button(words, 'xray.picture.save', true, save),
    button(words, 'xray.picture.copy', false, () => void copy()),
    said,
  );
  root.append(line, canvas);
  root.dataset.ready = 'true';
  save();
}

function button(
  words: Words,
  key: Extract<WordKey, `xray.picture.${'save' | 'copy'}`>,
  isMain: boolean,
  onClick: () => void,
): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = isMain ? 'action main' : 'action';
  made.textContent = words(key);
  made.addEventListener('click', onClick);
  return made;
}

function download(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const root = document.getElementById('root');
if (root) void showPicture(root);
