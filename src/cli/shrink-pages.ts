import type { Plugin } from 'vite';

/** Makes pages shorter: they hold no text of their own, which scripts draw. */
export function shrinkPages(): Plugin {
  return {
    name: 'shrink-pages',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withoutLines },
  };
}

/** Takes lines of tags together. How to ask other origins need not be said: what a package's page reads is of its own. */
export function withoutLines(html: string): string {
  return html.replace(/(?<=>)\s*\n\s*(?=<|$)| crossorigin(?=[ >])/g, '');
}
