/** Longer than any id of a region or a service. */
const LONGEST = 40;

/**
 * A fetched text as an id of a region or a service: lower case, letters, digits and hyphens.
 * @returns null for a text that is none.
 */
export function idText(text: string): string | null {
  const id = text.slice(0, LONGEST + 1).toLowerCase();
  return id.length <= LONGEST && /^[a-z][a-z0-9-]*$/.test(id) ? id : null;
}
