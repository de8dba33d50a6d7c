import { runTool } from './run-tool';

/** `npm run dev`: wxt's own development mode; arguments go to it (`-- -b firefox`). */
process.exit(await runTool('wxt', process.argv.slice(2), { env: { WXT_OPEN: '1' } }));
