import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from './browser-driver';

/** What the probe extension saw of one request. */
export interface ProbeRecord {
  event: 'redirected' | 'completed' | 'failed';
  tabId: number;
  url: string;
  /** Address that answered, or null. */
  ip: string | null;
  status: number | null;
  fromCache: boolean;
  error: string | null;
}

/** Keeps what it saw where a stop of the background does not lose it, and writes nothing else down. */
const BACKGROUND = `
const filter = { urls: ['<all_urls>'] };
let writing = Promise.resolve();
const record = (event) => (d) => {
  writing = writing.then(async () => {
    const { seen = [] } = await chrome.storage.session.get('seen');
    seen.push({ event, tabId: d.tabId, url: d.url, ip: d.ip ?? null, status: d.statusCode ?? null,
      fromCache: d.fromCache ?? false, error: d.error ?? null });
    await chrome.storage.session.set({ seen });
  });
};
chrome.webRequest.onBeforeRedirect.addListener(record('redirected'), filter);
chrome.webRequest.onCompleted.addListener(record('completed'), filter);
chrome.webRequest.onErrorOccurred.addListener(record('failed'), filter);
const started = Math.random();
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.type === 'is-ready') answer(true);
  if (message.type === 'started') answer(started);
  if (message.type === 'seen') {
    writing.then(() => chrome.storage.session.get('seen')).then(({ seen = [] }) => answer(seen));
    return true;
  }
});
`;

const POPUP = `<!doctype html><html lang="en" dir="ltr"><meta charset="utf-8"><title>Probe</title>
<style>body { margin: 0 } main { width: 420px; height: 260px; overflow: hidden } @media (prefers-color-scheme: dark) { body { background: #123 } }</style>
<main></main><script src="popup.js"></script></html>`;

/** Speaks the words of the real popup's contract, so that what reads it can be tried. */
const POPUP_SCRIPT = `(async () => {
  const query = new URLSearchParams(location.search);
  const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
  const tab = Number(query.get('tab') ?? active.id);
  const seen = await chrome.runtime.sendMessage({ type: 'seen' });
  const main = document.querySelector('main');
  for (const { url, tabId } of seen) {
    if (tabId !== tab) continue;
    const row = document.createElement('p');
    row.dataset.host = new URL(url).host;
    row.textContent = row.dataset.host;
    main.append(row);
  }
  main.dataset.severity = query.get('severity') ?? 'as-it-happened';
  main.dataset.outcome = 'untouched';
  main.dataset.ready = 'true';
})();`;

/** Writes a small extension that reports what the browser tells of requests, for tests of what is around it. */
export async function writeProbeExtension(
  kind: BrowserKind,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'outage-lens-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    permissions: ['webRequest', 'storage'],
    host_permissions: ['<all_urls>'],
    action: { default_popup: 'popup.html' },
    background: kind === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: 'probe@probe.example' } } } : {}),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), BACKGROUND);
  await writeFile(join(folder, 'popup.html'), POPUP);
  await writeFile(join(folder, 'popup.js'), POPUP_SCRIPT);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
