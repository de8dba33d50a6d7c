/**
 * Runs a command inside the demo internet:
 * `node --import tsx tests/internet/inside.ts [--har FILE]… -- COMMAND…`
 */
import { parseArgs } from 'node:util';
import { runInside } from './run-inside';

const { values, positionals } = parseArgs({
  options: { har: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write('Usage: inside.ts [--har FILE]… -- COMMAND…\n');
  process.exit(2);
}
const result = await runInside(positionals, { hars: values.har });
if (!result.entered) process.stderr.write(`Not run: ${result.reason}.\n`);
process.exit(result.entered ? result.status : 1);
