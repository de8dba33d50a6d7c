import { render } from 'preact';
import '../report/style.css';
import '../popup/style.css';
import { api } from '../../browser/api';
import { openRecordStore } from '../../browser/relive/record-store';
import { readSettings } from '../../browser/settings';
import { chooseLanguage } from '../../explain/choose-language';
import { loadComparisonWords } from '../../explain/load-comparison-words';
import { ReliveApp } from '../../ui/relive/relive-app';
import { WordsContext } from '../../ui/words-context';
import { findPageTab, goToPage } from './page-tab';

/* The comparison. Its address may say what to show: `id` of a record (else the list of them), and `lang`. */
const asked = new URLSearchParams(location.search);
const { language } = await readSettings();
const words = await loadComparisonWords(
  chooseLanguage(asked.get('lang'), language, api.i18n.getUILanguage()),
);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const root = document.getElementById('root');
if (root) {
  render(
    <WordsContext.Provider value={words}>
      <ReliveApp id={asked.get('id')} tools={{ store: openRecordStore(), findPageTab, goToPage }} />
    </WordsContext.Provider>,
    root,
  );
}
