import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startXray } from '../browser/xray/start-xray';

/** What paints a page: put into a tab when its X-ray is wanted for the first time, and never before. */
export default defineUnlistedScript(startXray);
