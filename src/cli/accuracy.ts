/**
 * `npm run accuracy` measures what the product says against official lists: of recorded requests, of whole address
 * spaces, and by each kind of evidence alone. Recordings and lists are kept beside the project, not in it; where they
 * are missing it says so and ends well. It ends with status 1 when a target is missed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { materialBeside, measureAccuracy, PACKAGES_FOLDER } from '../../tests/accuracy/measure-accuracy';
import { accuracyText } from '../../tests/accuracy/print-accuracy';
import { fetchPackage } from '../address-map/generate/fetch-package';
import { NETWORKS_PACKAGE } from '../address-map/generate/sources';
import { ROOT } from './run-tool';

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((it) => it !== '--json');
  if (unknown !== undefined) {
    complain(`Expected no option or --json, got "${unknown}".`);
    return 2;
  }
  const material = materialBeside(ROOT);
  if (existsSync(material.recordings)) await fetchNetworkTable();
  const report = await measureAccuracy(material);
  for (const line of report.missing) complain(`Not measured: ${line}`);
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(report)}\n` : `${accuracyText(report)}\n`);
  return report.rows.every((it) => it.ok) ? 0 : 1;
}

/** What is measured with the network table is left out where it cannot be fetched. */
async function fetchNetworkTable(): Promise<void> {
  try {
    await fetchPackage(NETWORKS_PACKAGE, join(ROOT, PACKAGES_FOLDER), (line) => complain(`${line} …`));
  } catch (error) {
    complain(`The network table could not be fetched: ${error instanceof Error ? error.message : error}`);
  }
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  complain(`The accuracy could not be measured: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
