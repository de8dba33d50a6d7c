import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { holdPainting } from '../browser/relive/hold-painting';

export default defineUnlistedScript(holdPainting);
