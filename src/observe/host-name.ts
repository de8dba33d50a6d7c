/** True for what can stand as a host in an address: letters, digits, dots, dashes, underscores, or a bracketed IPv6. */
export function isHostName(text: string): boolean {
  // The one "host" that would be dangerous as a key of an object.
  if (text === '__proto__') return false;
  return text.length > 0 && text.length <= 253 && /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/.test(text);
}

/**
 * Host of a web address, lower case, without port; names in other scripts come as punycode.
 * @returns null for anything that is not http, https, ws or wss.
 */
export function hostOf(url: string): string | null {
  // The browser hands over normalised addresses: cutting them is many times cheaper than parsing them.
  const scheme = /^(?:https?|wss?):\/\//.exec(url);
  if (!scheme) return null;
  const start = scheme[0].length;
  let end = start;
  while (end < url.length && !'/?#'.includes(url.charAt(end))) end++;
  const authority = url.slice(
    url.lastIndexOf('@', end - 1) >= start ? url.lastIndexOf('@', end - 1) + 1 : start,
    end,
  );
  const port = authority.lastIndexOf(':');
  const host = (port > authority.lastIndexOf(']') ? authority.slice(0, port) : authority).toLowerCase();
  return isHostName(host) ? host : null;
}
