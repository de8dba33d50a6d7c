/** More addresses than this are not taken from one style sheet. */
const MOST_ADDRESSES = 2_000;

/** What a style sheet asks for. */
export interface StyleAddresses {
  /** Other style sheets that it waits for. */
  imports: string[];
  /** Pictures and typefaces. */
  others: string[];
}

/**
 * The addresses that a style sheet names.
 * @param base address of the style sheet, which the others are relative to.
 */
export function addressesInStyle(css: string, base: string): StyleAddresses {
  const imports: string[] = [];
  const others: string[] = [];
  if (!css.includes('url(') && !css.includes('@import')) return { imports, others };
  const plain = styleWithoutComments(css);
  for (const [, text = ''] of plain.matchAll(
    /@import\s{1,20}(?:url\(\s{0,20})?["']?([^"'()\s;]{1,4096})/gi,
  )) {
    add(imports, text);
  }
  const imported = new Set(imports);
  for (const [, text = ''] of plain.matchAll(/url\(\s{0,20}["']?([^"'()\s]{1,4096})/gi)) add(others, text);
  return { imports, others: others.filter((address) => !imported.has(address)) };

  function add(addresses: string[], text: string): void {
    if (
      addresses.length >= MOST_ADDRESSES ||
      /^(?:data|blob|about):/i.test(text) ||
      !URL.canParse(text, base)
    ) {
      return;
    }
    const url = new URL(text, base);
    url.hash = '';
    addresses.push(url.href);
  }
}

/** A style sheet's text with a blank in place of each comment. */
export function styleWithoutComments(css: string): string {
  let plain = '';
  for (let at = 0; at < css.length; ) {
    const start = css.indexOf('/*', at);
    if (start === -1) return plain + css.slice(at);
    plain += `${css.slice(at, start)} `;
    const end = css.indexOf('*/', start + 2);
    at = end === -1 ? css.length : end + 2;
  }
  return plain;
}
