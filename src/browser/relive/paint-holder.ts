import { hostOf } from '../../observe/host-name';
import { hangs } from '../../relive/failure-kinds';
import { api } from '../api';
import type { Faults, Holder } from './fault-maker';
import type { HoldWish } from './hold-header';
import { runKeptScripts } from './hold-parsing';
import { inPage } from './in-page';

/** The script that keeps a page from being painted; it stands in pages only while an outage is lived through. */
const SCRIPT = { id: 'holding', js: ['holding.js'] };
const CSS = 'html { display: none !important; }';

/** Holds painting back where requests themselves can't be held: the page waits for some of them, the rest fail at once. */
export interface PaintHolder extends Holder {
  /** A page of the tab asks to be hidden, or shown again. */
  hold(tabId: number, wish: HoldWish): Promise<boolean>;
  /** Takes the script away that a background left behind which was stopped. */
  forget(): Promise<void>;
}

export function createPaintHolder(): PaintHolder {
  /** Tabs whose pages are hidden, and those where any page is held. */
  const hidden = new Set<number>();
  const held = new Set<number>();

  async function watchPages(): Promise<void> {
    const known = await api.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
    if (held.size > 0 && known.length === 0) {
      await api.scripting.registerContentScripts([
        {
          ...SCRIPT,
          matches: ['http://*/*', 'https://*/*'],
          runAt: 'document_start',
          persistAcrossSessions: false,
        },
      ]);
    } else if (held.size === 0 && known.length > 0) {
      await api.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
    }
  }

  return {
    holds: () => false,
    prepare: async () => {},
    async start({ tabId, hosts, seen, held: { paint, body } }: Faults) {
      const gone = new Set(hosts.filter(({ share }) => share >= 1).map(({ host }) => host));
      // Where no document comes nothing else is asked for, and its own page waits as the browser would.
      if (seen.some(({ url, isDocument }) => isDocument && gone.has(hostOf(url) ?? ''))) return [];
      const hanging = hosts.filter(hangs).map(({ host }) => host);
      if (hanging.length === 0) return [];
      const isPaintHeld = hanging.some((host) => paint.includes(host));
      const isParserHeld = !isPaintHeld && hanging.some((host) => body.includes(host));
      if (isPaintHeld) hidden.add(tabId);
      if (isPaintHeld || isParserHeld) held.add(tabId);
      await watchPages();
      return [
        ...(isPaintHeld ? (['paint-held'] as const) : []),
        ...(isParserHeld ? (['parser-held'] as const) : []),
        'not-held',
      ];
    },
    settle: async (tabId) => held.has(tabId),
    forget: watchPages,
    async hold(tabId, { isOn, tellsEnd }) {
      const injection = { target: { tabId }, css: CSS, origin: 'USER' } as const;
      if (!isOn) {
        await api.scripting.removeCSS(injection);
        if (tellsEnd !== undefined) await inPage(tabId, runKeptScripts, [tellsEnd], 'MAIN');
      }
      if (isOn && hidden.has(tabId)) await api.scripting.insertCSS(injection);
      return hidden.has(tabId);
    },
    async stop(tabId) {
      hidden.delete(tabId);
      held.delete(tabId);
      await watchPages();
    },
  };
}
