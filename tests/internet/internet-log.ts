import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** One thing that somebody asked of the demo internet. */
export type InternetLogEntry =
  | { kind: 'dns'; name: string; type: number }
  | {
      kind: 'http';
      protocol: 'http/1.1' | 'h2' | 'websocket';
      scheme: 'http' | 'https';
      method: string;
      host: string;
      target: string;
      /** Address that was connected to. */
      address: string;
      status: number;
    };

export type InternetLog = (entry: InternetLogEntry) => void;

/** Writes what is asked to a file, one JSON object a line, at once: a test may read it at any moment. */
export function createInternetLog(path: string): InternetLog {
  return (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`);
}

/** What was asked of the demo internet that this process stands in; nothing where it stands in none. */
export function readInternetLog(path = process.env.DEMO_INTERNET_LOG): InternetLogEntry[] {
  if (path === undefined || !existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
