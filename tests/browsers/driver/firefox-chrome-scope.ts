import type { Browser } from 'puppeteer-core';

/** Runs code with all of Firefox's own rights, as its window does. */
export interface ChromeScope {
  /**
   * @param expression of JavaScript, or a promise of it; what it gives must be a string, number or boolean.
   * @throws Error with what Firefox said.
   */
  run(expression: string): Promise<string | number | boolean>;
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

/**
 * Opens the way to Firefox's own window. It needs `--remote-allow-system-access`, and puppeteer's connection,
 * which speaks WebDriver BiDi but has no name for this part of it.
 */
export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  if (!hasConnection(browser))
    throw new Error('Puppeteer keeps its connection to Firefox somewhere else now.');
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const context = dig(tree, 'result', 'contexts', 0, 'context');
  if (typeof context !== 'string') throw new Error('Firefox shows no window of its own.');
  return {
    run: async (expression) => {
      const answer = await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      const value = dig(answer, 'result', 'result', 'value');
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
      const said = dig(answer, 'result', 'exceptionDetails', 'text');
      throw new Error(typeof said === 'string' ? said : 'Firefox gave no plain value.');
    },
  };
}

function hasConnection(browser: object): browser is { connection: Connection } {
  return (
    'connection' in browser &&
    typeof browser.connection === 'object' &&
    browser.connection !== null &&
    'send' in browser.connection &&
    typeof browser.connection.send === 'function'
  );
}

function dig(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = new Map(Object.entries(at)).get(String(key));
  }
  return at;
}
