import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNamespace } from '../../internet/namespace/find-namespace';

const CLI = join(import.meta.dirname, '..', '..', 'internet', 'inside.ts');
const way = await findNamespace();

function inside(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  return spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
}

async function end(child: ReturnType<typeof inside>) {
  const [out, error, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { out, error, status };
}

/** Command lines of all processes of this machine that hold a word. */
async function processesWith(word: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.filter((line) => line.includes(word));
}

describe.skipIf('reason' in way)('inside.ts', { timeout: 30_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'inside-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("hands over what its command says, and its status; the machine's own network is out of reach", async () => {
    const script = `ip -brief link show; cat "$DEMO_INTERNET_LOG" 2>/dev/null; echo "$TMPDIR"; exit 7`;
    const { out, status } = await end(inside(['--', 'sh', '-c', script]));
    expect(status).toBe(7);
    expect(
      out
        .split('\n')
        .filter((line) => /UP|UNKNOWN/.test(line))
        .map((line) => line.split(/[ @]/, 1)[0])
        .sort(),
    ).toEqual(['lo', 'nowhere', 'out']);
    const temporary = out.trim().split('\n').at(-1) ?? '';
    await expect(readdir(temporary)).rejects.toThrow('ENOENT');
  });

  it.each([
    ['no command', [], 2, 'Usage:'],
    ['a recording that is none', ['--har', 'BROKEN', '--', 'true'], 1, 'it is no JSON'],
    ['a command that is not there', ['--', 'no-such-command'], 1, 'no-such-command'],
  ])('says in one line that there is %s', async (_, args, status, words) => {
    const broken = join(folder, 'broken.har');
    await writeFile(broken, '{"log":');
    const result = await end(inside(args.map((arg) => (arg === 'BROKEN' ? broken : arg))));
    expect(result.status).toBe(status);
    expect(result.error.trim().split('\n')).toHaveLength(1);
    expect(result.error).toContain(words);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves nothing behind after %s', async (signal) => {
    const word = `outlives-${process.pid}-${signal}`;
    const script = `(trap '' INT TERM; exec -a ${word} sleep 600) & echo started; wait`;
    const child: ChildProcess & ReturnType<typeof inside> = inside(['--', 'bash', '-c', script]);
    await once(child.stdout, 'data');
    await expect.poll(() => processesWith(word).then((all) => all.length)).toBeGreaterThan(0);
    child.kill(signal);
    await once(child, 'exit');
    await expect.poll(() => processesWith(word), { timeout: 5000 }).toEqual([]);
  });
});
