import type { ReliveRecord } from '../../relive/relive-record';

/** Name of a file that holds a record or a picture of it: its host and its day. */
export function fileNameOf({ url, startedAt }: ReliveRecord, ending: 'png' | 'json'): string {
  const host = new URL(url).hostname.replace(/[^a-z0-9.-]+/gi, '-').slice(0, 80);
  return `outage-lens-${host}-${new Date(startedAt).toISOString().slice(0, 10)}.${ending}`;
}

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile(name: string, contents: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  // Long after the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
