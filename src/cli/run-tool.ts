import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const require = createRequire(import.meta.url);

/** Path of a command that an installed package brings, to be run by Node itself on every system. */
export function toolPath(packageName: string, command: string = packageName): string {
  const manifestPath = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifestPath);
  const file = typeof bin === 'string' ? bin : bin[command];
  return join(dirname(manifestPath), file);
}

export interface ToolOptions {
  env?: NodeJS.ProcessEnv;
  /** Called with every line that the tool prints; without it the tool prints for itself. */
  onLine?: (line: string) => void;
}

/**
 * Runs a command line in the project's folder and waits for it.
 * @returns its exit status; 1 where a signal ended it.
 */
export function run(command: string, args: readonly string[], options: ToolOptions = {}): Promise<number> {
  const { env, onLine } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: onLine ? ['ignore', 'pipe', 'inherit'] : 'inherit',
    });
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    if (onLine && child.stdout) readLines(child.stdout, onLine);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** Runs a package's command by Node. */
export function runTool(name: string, args: readonly string[], options?: ToolOptions): Promise<number> {
  const [packageName = name, command] = name.split(':');
  return run(process.execPath, [toolPath(packageName, command ?? packageName), ...args], options);
}

function readLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): void {
  let rest = '';
  stream.setEncoding?.('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => {
    if (rest) onLine(rest);
  });
}
