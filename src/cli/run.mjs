// Runs one of the project's commands on a machine that may have nothing but Node: installs the packages
// first where they are missing, then hands over to the command's own file. Plain JavaScript with built-in
// modules only, because it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Outage Lens needs Node 20.19 or newer; this is Node ${process.versions.node}.\n`);
  process.exit(2);
}

/** True when what is installed is what the lock file asks for. */
function packagesAreInstalled() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

if (!packagesAreInstalled()) {
  process.stderr.write('Installing packages (once) …\n');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  );
  if (status !== 0) {
    process.stderr.write('npm could not install the packages; see its message above.\n');
    process.exit(1);
  }
}

const [command = '', ...args] = process.argv.slice(2);
const file = join(root, 'src', 'cli', `${command}.ts`);
if (!/^[a-z-]+$/.test(command) || !existsSync(file)) {
  process.stderr.write(`No such command: "${command}". The readme lists them.\n`);
  process.exit(2);
}
// Paths on the command line are meant from where the user stands, so the working folder is kept.
const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
