/** More names than this are not taken from one script. */
const MOST_NAMES = 5_000;

/** Hosts and file names that a script's text holds: what it may ask for when it runs. */
export function namesInScript(script: string): Set<string> {
  const names = new Set<string>();
  const pattern =
    /\/\/([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})|(?<![\w%-])([\w%-][\w%.-]{2,100}\.(?:png|jpe?g|webp|avif|gif|svg|m?js|css|woff2?|json|mp4|webm|html?))(?![\w.])/gi;
  for (const [, host, file] of script.matchAll(pattern)) {
    names.add((host ?? file ?? '').toLowerCase());
    if (names.size >= MOST_NAMES) break;
  }
  return names;
}

/** The file name by which a script would name an address; null where its path ends in none that tells anything. */
export function fileNameOf(url: string): string | null {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.length >= 6 && name.includes('.') ? name : null;
}
