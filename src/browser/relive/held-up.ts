import { checkProbeReport } from '../../observe/probe-report';
import { api } from '../api';
import type { MeasureMessage } from '../messages';
import type { HeldUp } from './fault-maker';
import { PATIENCE, within } from './in-page';

/** Asks the page's probe which hosts the page waits for. */
export async function heldUpBy(tabId: number): Promise<HeldUp> {
  const question: MeasureMessage = { type: 'measure' };
  // A page whose scripts never rest answers nobody.
  const answer: unknown = await within(PATIENCE, api.tabs.sendMessage(tabId, question, { frameId: 0 }));
  const report = checkProbeReport(answer);
  const holding = Object.entries(report?.holding ?? {});
  const blocking = Object.entries(report?.hosts ?? {}).filter(([, roles]) => (roles.blocking ?? 0) > 0);
  const first = holding.filter(([, share]) => share >= 1).map(([host]) => host);
  const paint = [...blocking.map(([host]) => host), ...first];
  return { paint, body: holding.map(([host]) => host).filter((host) => !first.includes(host)) };
}
