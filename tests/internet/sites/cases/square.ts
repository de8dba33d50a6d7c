/** A plain picture, 200 × 120, in one colour with a lighter sun in it. */
export function drawSquare(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 120" width="200" height="120"><rect width="200" height="120" rx="10" fill="${colour}"/><circle cx="150" cy="44" r="20" fill="#fff" opacity=".7"/><path d="M0 110q50-50 100-20t100-16v46H0z" fill="#000" opacity=".18"/></svg>`;
}
