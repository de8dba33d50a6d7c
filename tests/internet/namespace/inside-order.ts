/** What the first process of the private network is told by the one that starts it. */
export interface InsideOrder {
  command: string;
  args: string[];
  /** HAR files to be replayed beside the demo sites. */
  hars: string[];
  /** Empty folder, to be covered by a memory file system. */
  folder: string;
  /** Where certificates are kept from one time to the next. */
  cache: string;
}

/** Reads an order back from the text it was handed over as. */
export function readOrder(text: string | undefined): InsideOrder {
  const value: unknown = JSON.parse(text ?? 'null');
  if (!isOrder(value)) throw new Error('it is started by run-inside.ts, not by hand');
  return value;
}

function isOrder(value: unknown): value is InsideOrder {
  if (typeof value !== 'object' || value === null) return false;
  const isText = (part: unknown) => typeof part === 'string';
  const isTexts = (part: unknown) => Array.isArray(part) && part.every(isText);
  return (
    'command' in value &&
    isText(value.command) &&
    'args' in value &&
    isTexts(value.args) &&
    'hars' in value &&
    isTexts(value.hars) &&
    'folder' in value &&
    isText(value.folder) &&
    'cache' in value &&
    isText(value.cache)
  );
}
