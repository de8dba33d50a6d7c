import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withoutTable } from '../../../src/cli/spare-callbacks';

const POLYFILL = readFileSync(
  createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.js'),
  'utf8',
);

describe('the polyfill without its table of callbacks', () => {
  it('hands on calls that promise by themselves, and answers messages with what a listener promises', async () => {
    type Listener = (message: string, sender: object, answer: (said: unknown) => void) => boolean;
    const told: Listener[] = [];
    const chrome = {
      runtime: { id: 'x', onMessage: { addListener: (it: Listener) => told.push(it) } },
      tabs: { query: async () => ['tab'] },
    };
    const module = { exports: {} };
    runInNewContext(withoutTable(POLYFILL), { exports: {}, module, chrome });
    const browser = Object(module.exports);
    expect(await browser.tabs.query({})).toEqual(['tab']);
    browser.runtime.onMessage.addListener(async (message: string) => `${message}!`);
    const answer = new Promise((resolve) => told[0]?.('hello', {}, resolve));
    expect(await answer).toBe('hello!');
  });

  it('is refused when the table is not where it was', () => {
    expect(() => withoutTable('const other = {};')).toThrow('table');
  });
});
