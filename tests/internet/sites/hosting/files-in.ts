import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoResource } from '../../demo-site';
import { fileOf } from './resource';

/**
 * Everything in a folder as a host serves it: `index.html` under the folder's own path, every other file
 * under its name. Each host of a site that serves files has a folder named after it.
 */
export function filesIn(folder: string): Record<string, DemoResource> {
  const resources: Record<string, DemoResource> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const within = entry.parentPath.slice(folder.length).replaceAll('\\', '/');
    const path = entry.name === 'index.html' ? `${within}/` : `${within}/${entry.name}`;
    resources[path] = fileOf(entry.name, readFileSync(join(entry.parentPath, entry.name)));
  }
  return resources;
}
