const TYPES: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['gif', 'image/gif'],
  ['ico', 'image/x-icon'],
  ['jpg', 'image/jpeg'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json'],
  ['mjs', 'text/javascript; charset=utf-8'],
  ['mp4', 'video/mp4'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['webm', 'video/webm'],
  ['webmanifest', 'application/manifest+json'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
]);

/** Content type that a web server would give a path by its ending; a page where there is none. */
export function contentTypeOf(target: string): string {
  const path = target.split('?', 1)[0] ?? '';
  const ending = path.slice(path.lastIndexOf('/') + 1).split('.');
  return (ending.length > 1 && TYPES.get(ending.at(-1) ?? '')) || 'text/html; charset=utf-8';
}
