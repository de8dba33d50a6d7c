import { describe, expect, it, vi } from 'vitest';
import { fileOf, headersForFile, paintedFile } from '../../../../internet/sites/hosting/resource';

describe('resources', () => {
  it.each([
    ['page.html', 'text/html; charset=utf-8', 'no-cache'],
    ['answer.json', 'application/json; charset=utf-8', 'no-cache'],
    ['style.css', 'text/css; charset=utf-8', 'public, max-age=86400'],
    ['film.webm', 'video/webm', 'public, max-age=86400'],
  ])('serves %s as %s', (name, type, caching) => {
    expect(headersForFile(name)).toEqual({ 'content-type': type, 'cache-control': caching });
    expect(fileOf(name, 'x').body).toBe('x');
  });

  it('refuses a file of a kind that it does not know', () => {
    expect(() => headersForFile('tool.exe')).toThrow('got "tool.exe"');
  });

  it('paints a picture when it is first asked for, and once', () => {
    const paint = vi.fn(() => new Uint8Array([1, 2, 3]));
    const resource = paintedFile('picture.png', paint);
    expect(paint).not.toHaveBeenCalled();
    expect(resource.body).toBe(resource.body);
    expect(paint).toHaveBeenCalledTimes(1);
  });
});
