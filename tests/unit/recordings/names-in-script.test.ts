import { describe, expect, it } from 'vitest';
import { namesInScript } from '../../../src/recordings/names-in-script';

describe('the names that a script holds', () => {
  it.each([
    [
      'hosts',
      'fetch("//api.shop.example/v1"); new URL("https://img.shop.example")',
      ['api.shop.example', 'img.shop.example'],
    ],
    [
      'files, wherever they stand',
      `load('./hero.png?v=2', "a/b/Main-2.css", url(..%2ftiles.webp))`,
      ['hero.png', 'main-2.css', '%2ftiles.webp'],
    ],
    ['files behind points', 'x=".icon.svg";y="vendor.abc.min.js"', ['icon.svg', 'vendor.abc.min.js']],
    ['nothing that only looks like it', 'a.json.parse(b); pngs; c.pngx', []],
  ])('are found: %s', (_, script, names) => expect([...namesInScript(script)]).toEqual(names));

  it('are found in no more than a moment beside millions of letters without a break', () => {
    const packed = '0f3a'.repeat(1_500_000);
    const begun = performance.now();
    expect([...namesInScript(`"${packed}";load("hero.png")`)]).toEqual(['hero.png']);
    // As a multiple of what it takes to look at each letter once, it took hundreds of them, which is many seconds.
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
