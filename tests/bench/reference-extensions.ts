import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Extensions that the product is held against. Each is written out to be loaded unpacked. */

const URLS = JSON.stringify({ urls: ['<all_urls>'] });

const ANSWER = `chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(true); });\n`;

/** Event types of webRequest, each with the options that a logger would give. */
const LISTENERS = {
  onBeforeRequest: '',
  onSendHeaders: '',
  onHeadersReceived: ", ['responseHeaders']",
  onBeforeRedirect: ", ['responseHeaders']",
  onResponseStarted: ", ['responseHeaders']",
  'onResponseStarted without headers': '',
  'onResponseStarted with extraHeaders': ", ['responseHeaders', 'extraHeaders']",
  onCompleted: '',
  'onCompleted with headers': ", ['responseHeaders']",
  onErrorOccurred: '',
} as const;

export type ListenerName = keyof typeof LISTENERS;

export const LISTENER_NAMES: readonly ListenerName[] = [
  'onBeforeRequest',
  'onSendHeaders',
  'onHeadersReceived',
  'onBeforeRedirect',
  'onResponseStarted',
  'onResponseStarted without headers',
  'onResponseStarted with extraHeaders',
  'onCompleted',
  'onCompleted with headers',
  'onErrorOccurred',
];

/** What a naive logger listens to: the measure for page loads. */
export const LOGGER: readonly ListenerName[] = [
  'onBeforeRequest',
  'onResponseStarted',
  'onCompleted',
  'onErrorOccurred',
];

/** An extension that pushes the named events into an array and does nothing else. */
export function writeLogger(folder: string, listeners: readonly ListenerName[]): string {
  const lines = listeners.map((name) => {
    const event = name.split(' ')[0];
    return `chrome.webRequest.${event}.addListener((details) => { log.push(details); }, ${URLS}${LISTENERS[name]});`;
  });
  return writeExtension(
    folder,
    ['webRequest'],
    `const log = globalThis.log = [];\n${lines.join('\n')}\n${ANSWER}`,
  );
}

/** An extension that may do nothing and does nothing, but answers a message. */
export function writeEmpty(folder: string): string {
  return writeExtension(folder, [], ANSWER);
}

function writeExtension(folder: string, permissions: string[], script: string): string {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Reference',
    version: '1',
    permissions,
    ...(permissions.length > 0 ? { host_permissions: ['<all_urls>'] } : {}),
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), script);
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>blank</title><h1>blank</h1>');
  return folder;
}
