import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { run } from '../run-tool';
import { type BrowserKind, lookForBrowser, lookForProgram } from './find-browser';
import { type Need, planInstall } from './needs';

const BROWSERS: readonly (Need & { kind: BrowserKind })[] = [
  {
    kind: 'chromium',
    name: 'Chromium (or Chrome)',
    packages: ['chromium'],
    isThere: () => lookForBrowser('chromium') !== null,
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    packages: ['firefox-esr'],
    isThere: () => lookForBrowser('firefox') !== null,
  },
];

/** What the demo internet is made with, and letters for what is shown. */
const TOOLS: readonly Need[] = [
  program('openssl', 'openssl'),
  program('certutil', 'libnss3-tools'),
  program('ip', 'iproute2'),
  program('unshare', 'util-linux'),
  program('mount', 'mount'),
  { name: 'a font with Arabic letters', packages: ['fontconfig', 'fonts-noto-core'], isThere: hasArabicFont },
];

let isUpdated = false;

/**
 * Sees to it that the browsers are there; on Debian, as root, it installs them.
 *
 * @throws Error that says in one line what to install.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[] = ['chromium', 'firefox']): Promise<void> {
  return ensure(BROWSERS.filter(({ kind }) => kinds.includes(kind)));
}

/**
 * Sees to it that what the demo internet is made with is there. Nothing is needed where there can't be one.
 *
 * @throws Error that says in one line what to install.
 */
export async function ensureTools(): Promise<void> {
  if (process.platform === 'linux') await ensure(TOOLS);
}

async function ensure(needs: readonly Need[]): Promise<void> {
  const missing = await missingOf(needs);
  if (missing.length === 0) return;
  const plan = planInstall(missing, {
    platform: process.platform,
    hasApt: lookForProgram(['apt-get']) !== null,
    isRoot: process.getuid?.() === 0,
  });
  if ('tell' in plan) throw new Error(plan.tell);
  await install(plan.packages);
  const left = await missingOf(needs);
  if (left.length > 0) {
    throw new Error(`Installed, but still missing: ${left.map(({ name }) => name).join(', ')}.`);
  }
}

async function missingOf(needs: readonly Need[]): Promise<Need[]> {
  const isThere = await Promise.all(needs.map((need) => need.isThere()));
  return needs.filter((_, index) => !isThere[index]);
}

async function install(packages: readonly string[]): Promise<void> {
  process.stderr.write(`Installing ${packages.join(', ')} (once) …\n`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, onLine: showProgress };
  // Another installation may be going on.
  const patience = ['-o', 'DPkg::Lock::Timeout=300'];
  if (!isUpdated) await run('apt-get', [...patience, 'update'], options);
  isUpdated = true;
  const args = [...patience, 'install', '-y', '--no-install-recommends', ...packages];
  if ((await run('apt-get', args, options)) !== 0) {
    throw new Error(`apt-get could not install ${packages.join(', ')}; see its message above.`);
  }
}

function showProgress(line: string): void {
  if (/^(Get:|Unpacking |Setting up )/.test(line)) process.stderr.write(`  ${line}\n`);
}

function program(name: string, packageName: string): Need {
  return { name, packages: [packageName], isThere: () => lookForProgram([name]) !== null };
}

async function hasArabicFont(): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)('fc-list', [':lang=ar', 'family']);
    return stdout.trim() !== '';
  } catch {
    return false;
  }
}
