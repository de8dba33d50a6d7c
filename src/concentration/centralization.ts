/**
 * The centralization score of sites over providers: S = Σ (aᵢ/C)² − 1/C, with aᵢ the sites of provider i and C all
 * sites. It is the earth mover's distance between how sites are spread and the least central way to spread them, in
 * which every site has a provider of its own.
 *
 * Unit: none, from 0 (every site has its own) to 1 − 1/C (one provider has them all). Unlike the Herfindahl index it
 * does not call a small web central only because it is small.
 * Source: Akiwate, Ruth, Habib, Durumeric: arXiv:2406.19569.
 * @param sites how many sites each provider has: whole numbers.
 */
export function centralization(sites: readonly number[]): number {
  const all = sites.reduce((sum, count) => sum + count, 0);
  if (!(all > 0)) return 0;
  return sites.reduce((sum, count) => sum + (count / all) ** 2, 0) - 1 / all;
}
