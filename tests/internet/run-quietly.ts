import { execFile } from 'node:child_process';

/** Not every user's path leads to the administrator's tools, though every user may run them. */
const ENVIRONMENT = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };

/**
 * Runs a tool to its end.
 *
 * @returns what it wrote to its standard output.
 * @throws Error with its own words where it fails, or that says that it is not installed.
 */
export function runQuietly(tool: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      tool,
      [...args],
      { maxBuffer: 1 << 24, env: ENVIRONMENT },
      (error, stdout, stderr) => {
        if (error === null) return resolve(stdout);
        const why = error.code === 'ENOENT' ? 'it is not installed' : stderr.trim() || error.message;
        reject(new Error(`${tool} ${args[0] ?? ''} failed: ${why}`));
      },
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
