import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { materialBeside, measureAccuracy } from '../../accuracy/measure-accuracy';

const material = materialBeside(fileURLToPath(new URL('../../..', import.meta.url)));

// The recordings and lists are kept beside the project; elsewhere the published facts have to do.
describe.skipIf(!existsSync(material.recordings) || !existsSync(material.lists))('accuracy', () => {
  it('reaches every target', { timeout: 60_000 }, async () => {
    const { rows } = await measureAccuracy(material);
    expect(rows.length).toBeGreaterThan(80);
    const missed = rows
      .filter((it) => !it.ok)
      .map((it) => `${it.table}: ${it.name}: ${it.value} (${it.target})`);
    expect(missed).toEqual([]);
  });
});
