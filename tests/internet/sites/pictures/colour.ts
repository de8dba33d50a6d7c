/** Red, green, blue, 0–255. */
export type Colour = readonly [number, number, number];

/** Every pixel asks for the same few colours. */
const parsed = new Map<string, Colour>();

/** @throws when it is not six hexadecimal digits after a `#`. */
export function colour(hex: string): Colour {
  const known = parsed.get(hex);
  if (known) return known;
  const value = Number.parseInt(hex.slice(1), 16);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Expected a colour like "#20304f", got "${hex}"`);
  const fresh: Colour = [value >> 16, (value >> 8) & 255, value & 255];
  parsed.set(hex, fresh);
  return fresh;
}

/** From `a` (t = 0) to `b` (t = 1). */
export function blend(a: Colour, b: Colour, t: number): Colour {
  const k = Math.min(1, Math.max(0, t));
  return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k, a[2] + (b[2] - a[2]) * k];
}
