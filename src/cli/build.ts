import { runTool } from './run-tool';

/** `npm run build`: the unpacked extension of both browsers, under `.output/`. */
for (const browser of ['chrome', 'firefox']) {
  const status = await runTool('wxt', ['build', '-b', browser]);
  if (status !== 0) process.exit(status);
}
