import { checkXrayPlan } from '../../xray/check-xray-plan';
import { api } from '../api';
import { createXray, type Xray } from './create-xray';
import type { XrayState } from './xray-messages';

const OFF: XrayState = { isOn: false, plan: null, pieces: null, isCut: false, shares: null };
/** A page that nobody sees draws no frames; what waits for one does not wait longer than this, in milliseconds. */
const PATIENCE = 500;

/** In a page, from the first time that somebody wants its X-ray: waits for orders of the extension's own pages. */
export function startXray(): void {
  // Each injection runs this script again in the same world.
  if (Reflect.has(globalThis, 'outageLensXray')) return;
  Reflect.set(globalThis, 'outageLensXray', true);
  let xray: Xray | null = null;
  const state = (isMeasured = false) => xray?.state(isMeasured) ?? OFF;
  api.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    if (sender.id !== api.runtime.id || typeof message !== 'object' || message === null) return undefined;
    switch ('type' in message ? message.type : null) {
      case 'xray-show': {
        const plan = checkXrayPlan('plan' in message ? message.plan : null);
        // The page may have gone to another while it was judged.
        if (plan?.page !== location.hostname) xray?.off();
        else if (plan && xray) xray.change(plan);
        else if (plan && mayBePainted()) {
          xray = createXray(plan, () => {
            xray = null;
          });
        }
        if ('hasFocus' in message && message.hasFocus === true) xray?.focus();
        answer(state());
        return undefined;
      }
      case 'xray-hide':
        xray?.off();
        answer(OFF);
        return undefined;
      case 'xray-state':
        answer(state('isMeasured' in message && message.isMeasured === true));
        return undefined;
      case 'xray-still':
        xray?.setStill('isStill' in message && message.isStill === true);
        void afterPaint().then(() => answer(state()));
        return true;
      default:
        return undefined;
    }
  });
}

/** What shows a picture, a film or a document of another kind is no page to paint. */
function mayBePainted(): boolean {
  return /html|xml/.test(document.contentType);
}

function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, PATIENCE);
  });
}
