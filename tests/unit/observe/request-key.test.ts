import { describe, expect, it } from 'vitest';
import { requestKey } from '../../../src/observe/request-key';

describe('the key of a request', () => {
  it('is the same whenever the same hop is told of', () => {
    expect(requestKey('17', 'https://a.example/x')).toBe(requestKey('17', 'https://a.example/x'));
  });

  it.each([
    ['another request', '18', 'https://a.example/x'],
    ['another hop', '17', 'https://a.example/y'],
    ['another cut between the two', '17h', 'ttps://a.example/x'],
    ['nothing but order', '71', 'https://a.example/x'],
  ])('is another one for %s', (_, requestId, url) => {
    expect(requestKey(requestId, url)).not.toBe(requestKey('17', 'https://a.example/x'));
  });

  it('hardly ever is that of another request of a busy session', () => {
    const keys = new Set<number>();
    for (let id = 0; id < 5_000; id++)
      keys.add(requestKey(String(id), `https://img${id % 40}.example/${id}.png`));
    expect(keys.size).toBeGreaterThanOrEqual(4_998);
  });

  it('is a small whole number, whatever the address', () => {
    for (const url of ['', 'https://a.example/\u{1f600}', `https://a.example/${'x'.repeat(1_000_000)}`]) {
      const key = requestKey('1', url);
      expect(Number.isInteger(key) && key >= 0 && key < 2 ** 30).toBe(true);
    }
  });
});
