/** What the report does with the history, for a script that a test runs in a page of the extension. */
export {
  clearHistory,
  historySize,
  importPages,
  keepPage,
  readHistory,
  removeHosts,
  trimHistory,
} from '../../src/browser/history/history-store';
export { switchHistory } from '../../src/browser/history/switch-history';
