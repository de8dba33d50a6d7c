import { expect, it } from 'vitest';
import { sourceFiles, sourceText } from '../source-files';

it.each(sourceFiles('recordings'))('runs in a worker as it does under Node: %s', (file) => {
  expect(sourceText(file)).not.toMatch(/'node:|\bBuffer\b|\bprocess\.|\bsetImmediate\b/);
});
