import type { compactHeaders } from '../attribute/compact-headers';
import { api } from './api';
import type { createTabWork } from './tab-work';

/** What the script of the entry point `judging` leaves as a global of its name. */
interface Judging {
  compactHeaders: typeof compactHeaders;
  createTabWork: typeof createTabWork;
}

declare const judging: Judging;
declare const importScripts: ((path: string) => void) | undefined;

const PATH = '/judging.js';

let loaded: Promise<Judging> | null = null;

/**
 * Makes `loadJudging` possible. A service worker may later import only what it imported while it was installed; to be
 * called before anything is awaited.
 */
export function prepareJudging(): void {
  if (typeof importScripts === 'undefined') return;
  addEventListener('install', () => importScripts?.(PATH));
}

/**
 * Reads the script that judges, once, when it is first asked for: in a service worker (Chrome) by importing it, in a
 * background page (Firefox) by an element. Every start of the background would have to read it otherwise, and most
 * starts are for a single event.
 */
export function loadJudging(): Promise<Judging> {
  loaded ??= readJudging();
  return loaded;
}

async function readJudging(): Promise<Judging> {
  if (typeof importScripts !== 'undefined') {
    // In the start that installs, it is there already.
    if (typeof judging === 'undefined') importScripts(PATH);
    return judging;
  }
  const script = document.createElement('script');
  script.src = api.runtime.getURL(PATH);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () =>
      reject(new Error(`Expected the extension to hold ${PATH}, and it could not be read.`));
    document.head.append(script);
  });
  return judging;
}
