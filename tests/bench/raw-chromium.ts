import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/*
 * Chromium over its own protocol by hand. Test drivers switch the protocol's Network domain on, which costs the
 * browser more than an extension does: what is timed must be driven by something lighter.
 */

type Params = Record<string, unknown>;

interface Reply {
  id?: number;
  method?: string;
  sessionId?: string;
  params?: Params;
  result?: Params;
  error?: { message: string };
}

export interface RawChromium {
  send(method: string, params?: Params, sessionId?: string): Promise<Params>;
  /** Resolves with the next event of that kind in that session. */
  once(method: string, sessionId?: string): Promise<Params>;
  /** Id of an extension that was loaded. */
  extensionId: string;
  /** CPU seconds that all of the browser's processes have used so far. */
  cpuSeconds(): number;
  pid: number;
  close(): Promise<void>;
}

/** Starts a browser with one extension (or none) and an environment whose CA it trusts. */
export async function startRawChromium(
  executable: string,
  extensionDir: string | null,
  env: NodeJS.ProcessEnv,
  cpuOf: (pid: number) => number,
): Promise<RawChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'outage-lens-bench-'));
  const child: ChildProcess = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env },
  );
  const toBrowser = child.stdio[3] as Writable | null;
  const fromBrowser = child.stdio[4] as Readable | null;
  if (!toBrowser || !fromBrowser || !child.pid)
    throw new Error(`Expected ${executable} to start, and it did not.`);
  const { pid } = child;
  const waiting = new Map<number, { resolve(result: Params): void; reject(error: Error): void }>();
  const listeners = new Set<(reply: Reply) => void>();
  let last = 0;
  let rest = '';
  fromBrowser.setEncoding('utf8');
  fromBrowser.on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const reply: Reply = JSON.parse(text);
      const asked = reply.id === undefined ? undefined : waiting.get(reply.id);
      if (asked && reply.id !== undefined) {
        waiting.delete(reply.id);
        if (reply.error) asked.reject(new Error(reply.error.message));
        else asked.resolve(reply.result ?? {});
      } else for (const listener of listeners) listener(reply);
    }
  });
  const send: RawChromium['send'] = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const once: RawChromium['once'] = (method, sessionId) =>
    new Promise((resolve) => {
      const listener = (reply: Reply) => {
        if (reply.method !== method || (sessionId && reply.sessionId !== sessionId)) return;
        listeners.delete(listener);
        resolve(reply.params ?? {});
      };
      listeners.add(listener);
    });
  const extensionId = extensionDir
    ? String((await send('Extensions.loadUnpacked', { path: extensionDir })).id)
    : '';
  return {
    send,
    once,
    extensionId,
    pid,
    cpuSeconds: () => cpuOf(pid),
    async close() {
      const exited = new Promise((resolve) => child.once('exit', resolve));
      await send('Browser.close').catch(() => child.kill());
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
