import type { Plugin } from 'vite';

/** Takes the lines of pages together: they hold no text of their own, which scripts draw. */
export function shrinkPages(): Plugin {
  return {
    name: 'shrink-pages',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(/\s*\n\s*/g, '') },
  };
}
