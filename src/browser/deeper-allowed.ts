import type { PageLoad } from '../observe/page-load';

/** False behind a proxy: it looks names up itself, and asking for them from here would go around it. */
export function mayLookDeeper({ gaps }: PageLoad): boolean {
  return !gaps.includes('proxied');
}
