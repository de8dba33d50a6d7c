import { runTool } from './run-tool';

/**
 * `npm run build:lab`: Chromium's extension as no store takes it, with a permission that lets requests hang before they
 * fail, under `.output/chrome-mv3-lab`.
 */
process.exitCode = await runTool('wxt', ['build', '-b', 'chrome', '--mode', 'lab']);
