import { defineContentScript } from 'wxt/utils/define-content-script';
import { startProbe } from '../browser/probe/start-probe';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main: startProbe,
});
