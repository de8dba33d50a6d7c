import type { DemoHost, DemoResource, DemoSite } from '../../../internet/demo-site';

const LINKS = ['src', 'href', 'poster', 'action', 'data-src'];

/** Text of a resource that a browser reads, or null for pictures, films and the like. */
export function textOf(resource: DemoResource): string | null {
  const type = resource.headers?.['content-type'] ?? '';
  if (!/^(text\/(html|css|javascript)|application\/manifest)/.test(type)) return null;
  return typeof resource.body === 'string' ? resource.body : new TextDecoder().decode(resource.body);
}

/** What a page, sheet, script or manifest served at `address` refers to, as absolute addresses. */
export function referencesOf(text: string, type: string, address: string): string[] {
  const found: string[] = [];
  if (type.startsWith('text/html')) {
    const document = pageOf(text);
    for (const element of document.querySelectorAll('*')) {
      for (const name of LINKS) {
        const value = element.getAttribute(name);
        if (value) found.push(value);
      }
    }
    for (const script of document.querySelectorAll('script:not([src])')) {
      found.push(...literalsIn(script.textContent ?? ''));
    }
  } else if (type.startsWith('text/css')) {
    for (const [, value] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g)) if (value) found.push(value);
  } else {
    found.push(...literalsIn(text));
  }
  return found.flatMap((value) => {
    if (/^(data|blob|mailto):/.test(value) || value.includes('//www.w3.org/')) return [];
    return [new URL(value, address).href];
  });
}

/** Reads a page without running it; wants vitest's jsdom environment. */
export function pageOf(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/html');
}

/** Stands for the rest of an address that a script puts together itself. */
export const PUT_IN = '-put-in-';

/** Stands for a host that a script puts in itself. */
export const SOME_HOST = 'some-host.invalid';

/** Addresses and rooted paths that stand in a script as they are, and what stands behind a host it puts in. */
function literalsIn(script: string): string[] {
  const whole = /["'`]((?:(?:https?|wss?):\/\/|\/)[\w.:/?=&%+-]*)(\$\{|["'`])/g;
  const behindHost = /`\$\{\w+\}(\/[\w./-]*)(\$\{|[`?])/g;
  const found = [...script.matchAll(whole)].map(([, value = '', end]) => ({ value, end }));
  const behind = [...script.matchAll(behindHost)].map(([, path = '', end]) => ({
    value: `https://${SOME_HOST}${path}`,
    end,
  }));
  return [...found, ...behind].flatMap(({ value, end }) => {
    if (value === '/') return [];
    // A bare host is what the script puts paths behind.
    const goesOn = end === '${' || /^\w+:\/\/[^/]+$/.test(value);
    return [goesOn ? value + PUT_IN : value];
  });
}

/** What `host` serves at `path`, with its query first. */
export function resourceAt(host: DemoHost, path: string): DemoResource | undefined {
  const plain = path.split('?', 1)[0] ?? path;
  return [path, plain].map((key) => host.resources[key]).find((resource) => resource !== undefined);
}

/** Every text of a site with its address and type. */
export function textsOf(site: DemoSite): { address: string; type: string; text: string }[] {
  return Object.entries(site.hosts).flatMap(([host, { resources }]) =>
    Object.entries(resources).flatMap(([path, resource]) => {
      const text = textOf(resource);
      const type = resource.headers?.['content-type'] ?? '';
      return text === null ? [] : [{ address: `https://${host}${path}`, type, text }];
    }),
  );
}
