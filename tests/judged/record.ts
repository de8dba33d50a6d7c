/**
 * Records pages of the demo internet, and generated ones, as HAR files with bodies:
 * `npx tsx tests/judged/record.ts FOLDER [--only NAME]… [--dialect chrome|firefox|webpagetest] [--of-each N]`
 * Without a dialect pages take turns.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DemoSite } from '../internet/demo-site';
import { internetOfSites } from '../internet/internet-of-sites';
import { DEMO_SITES } from '../internet/sites';
import { limitTo } from './limit';
import { generatedSites } from './pages/generated-sites';
import { HAR_DIALECTS, harOf } from './record/har-dialects';
import { recordPage } from './record/record-page';

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    dialect: { type: 'string' },
    'of-each': { type: 'string', default: '3' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [folder = join('.cache', 'judged', 'hars')] = positionals;
await mkdir(folder, { recursive: true });
const pages: { name: string; make(): DemoSite }[] = [
  ...DEMO_SITES.map((site) => ({ name: `demo-${site.host.replace(/\.example$/, '')}`, make: () => site })),
  ...generatedSites(Number(values['of-each'])),
];
const limit = limitTo(2);
await Promise.all(
  pages.map(({ name, make }, index) =>
    limit(async () => {
      if (values.only.length > 0 && !values.only.some((one) => name.includes(one))) return;
      const dialect =
        HAR_DIALECTS.find((one) => one === values.dialect) ??
        HAR_DIALECTS[(index + Math.floor(index / 3)) % HAR_DIALECTS.length] ??
        'chrome';
      const file = join(folder, `${name}.har`);
      if (existsSync(file) && !values.again) return;
      const site = make();
      const page = await recordPage(internetOfSites([site]), `https://${site.host}/`);
      await writeFile(file, JSON.stringify(harOf(page, dialect), null, 1));
      process.stdout.write(`${file}: ${page.entries.length} requests, ${dialect}\n`);
    }),
  ),
);
