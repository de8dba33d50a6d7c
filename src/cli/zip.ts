import { runTool } from './run-tool';

/** `npm run zip`: the packages of both browsers, as their stores take them, under `.output/`. */
for (const browser of ['chrome', 'firefox']) {
  const status = await runTool('wxt', ['zip', '-b', browser]);
  if (status !== 0) process.exit(status);
}
