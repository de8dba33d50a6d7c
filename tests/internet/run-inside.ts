import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNamespace } from './namespace/find-namespace';
import type { InsideOrder } from './namespace/inside-order';

export interface InsideOptions {
  /** HAR files to be replayed beside the demo sites. */
  hars?: readonly string[];
  env?: Record<string, string>;
  /** Ends the command and everything it started. */
  signal?: AbortSignal;
}

export type InsideResult =
  | { entered: true; status: number }
  /** Nothing was run, and why; fit to be shown. */
  | { entered: false; reason: string };

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** True in a process that runs inside the demo internet. */
export function isInside(): boolean {
  return process.env.DEMO_INTERNET !== undefined;
}

/**
 * Runs a command inside the demo internet: a private network where the clouds' addresses are the demo sites',
 * and nothing leads out. Whatever the command leaves behind (processes, temporary files) ends with it, also
 * when this process is killed.
 *
 * @param command program and arguments; it inherits the standard streams.
 */
export async function runInside(
  command: readonly string[],
  options: InsideOptions = {},
): Promise<InsideResult> {
  const [program, ...args] = command;
  if (program === undefined) throw new Error('runInside needs a command.');
  const way = await findNamespace();
  if ('reason' in way) return { entered: false, reason: way.reason };
  const folder = await mkdtemp(join(tmpdir(), 'outage-lens-'));
  const order: InsideOrder = {
    command: program,
    args,
    hars: (options.hars ?? []).map((har) => resolve(har)),
    folder,
    cache: join(PROJECT, '.cache', 'demo-internet'),
  };
  const first = fileURLToPath(new URL('./namespace/first-process.ts', import.meta.url));
  const child = spawn(
    'unshare',
    [
      ...way.flags,
      '--kill-child',
      ...[process.execPath, '--import', import.meta.resolve('tsx'), first, JSON.stringify(order)],
    ],
    {
      // The channel carries nothing: the first process ends when it breaks.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...options.env },
    },
  );
  let interrupted: number | undefined;
  const stop = () => child.connected && child.disconnect();
  const handlers = SIGNALS.map((signal) => {
    const handler = () => {
      interrupted = 128 + constants.signals[signal];
      stop();
    };
    process.on(signal, handler);
    return { signal, handler };
  });
  options.signal?.addEventListener('abort', stop);
  try {
    if (options.signal?.aborted) stop();
    const status = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? (signal ? 128 + constants.signals[signal] : 1)));
    });
    return { entered: true, status: interrupted ?? status };
  } finally {
    options.signal?.removeEventListener('abort', stop);
    for (const { signal, handler } of handlers) process.off(signal, handler);
    await rm(folder, { recursive: true, force: true });
  }
}
