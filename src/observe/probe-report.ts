import { isHostName } from './host-name';
import { ROLES, type Role, type VisibleArea } from './page-load';

/** What the page probe reports of the page that it stands in; checked, since it comes from a page's process. */
export interface ProbeReport {
  /** Address of the document, without its fragment. */
  url: string;
  /** Requests by host and role, from the page's own resource timing. */
  hosts: Record<string, Partial<Record<Role, number>>>;
  /** The page has finished loading. */
  isComplete: boolean;
  /** A service worker answers for the page. */
  isControlled: boolean;
  /** The probe came to a page that was already there: the extension is newer than the page. */
  isLate: boolean;
  /**
   * Hosts of scripts and style sheets that stand in the body and hold up what comes after them: how much of the page
   * that is, 0–1, and 1 where nothing comes before it.
   */
  holding?: Record<string, number>;
  /** Measured only when somebody looks. */
  visible: VisibleArea | null;
}

/** More hosts than any honest page has; the rest is left out. */
export const MAX_HOSTS = 500;
const MAX_COUNT = 100_000;
/** No page is larger, in CSS pixels. */
const MAX_AREA = 1e12;

/** Turns whatever a message holds into a report, or null when it is none. */
export function checkProbeReport(message: unknown): ProbeReport | null {
  if (!isRecord(message) || typeof message.url !== 'string' || message.url.length > 16_384) return null;
  if (!isRecord(message.hosts)) return null;
  return {
    url: message.url,
    hosts: checkHosts(message.hosts),
    isComplete: message.isComplete === true,
    isControlled: message.isControlled === true,
    isLate: message.isLate === true,
    holding: checkShares(message.holding, 1),
    visible: checkVisible(message.visible),
  };
}

function checkHosts(stated: Record<string, unknown>): ProbeReport['hosts'] {
  const hosts: ProbeReport['hosts'] = Object.create(null);
  for (const [host, counts] of Object.entries(stated).slice(0, MAX_HOSTS)) {
    if (!isHostName(host) || !isRecord(counts)) continue;
    const roles: Partial<Record<Role, number>> = {};
    for (const role of ROLES) {
      const count = counts[role];
      if (typeof count === 'number' && count > 0) roles[role] = Math.min(Math.floor(count), MAX_COUNT);
    }
    hosts[host] = roles;
  }
  return hosts;
}

function checkVisible(stated: unknown): VisibleArea | null {
  if (!isRecord(stated) || !isRecord(stated.shares)) return null;
  const { firstPaint, largestPaintHost, areas, styledBy } = stated;
  return {
    shares: checkShares(stated.shares, 1),
    ...(isRecord(areas)
      ? {
          areas: {
            pictures: checkShares(areas.pictures, MAX_AREA),
            frames: checkShares(areas.frames, MAX_AREA),
          },
        }
      : {}),
    ...(Array.isArray(styledBy)
      ? {
          styledBy: styledBy
            .slice(0, MAX_HOSTS)
            .filter((host) => typeof host === 'string' && isHostName(host)),
        }
      : {}),
    firstPaint: typeof firstPaint === 'number' && firstPaint >= 0 ? firstPaint : null,
    largestPaintHost:
      typeof largestPaintHost === 'string' && isHostName(largestPaintHost) ? largestPaintHost : null,
  };
}

/** Numbers by host, none below nothing or above the most there can be. */
function checkShares(stated: unknown, most: number): Record<string, number> {
  const shares: Record<string, number> = Object.create(null);
  if (!isRecord(stated)) return shares;
  for (const [host, share] of Object.entries(stated).slice(0, MAX_HOSTS)) {
    if (isHostName(host) && typeof share === 'number' && share >= 0) shares[host] = Math.min(share, most);
  }
  return shares;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
