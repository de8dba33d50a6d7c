import type { Plugin } from 'vite';

/**
 * Takes the lines of pages together: they hold no text of their own, which scripts draw. What a package's page reads is
 * of its own origin.
 */
export function shrinkPages(): Plugin {
  return {
    name: 'shrink-pages',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => html.replace(/\s*\n\s*| crossorigin/g, '') },
  };
}
