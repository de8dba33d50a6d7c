import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../report/style.css';
import '../popup/style.css';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../browser/settings';
import { chooseLanguage } from '../../explain/choose-language';
import { loadWords } from '../../explain/load-words';
import { OptionsApp } from '../../ui/options-app';
import { watchLists } from './watch-lists';

const root = document.getElementById('root');
const asked = new URLSearchParams(location.search).get('lang');
let settings: Settings = await readSettings();

const wordsNow = () => loadWords(chooseLanguage(asked, settings.language, browser.i18n.getUILanguage()));
let words = await wordsNow();

function draw(): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words('options.title')} · ${words('app.name')}`;
  if (root === null) return;
  const app = (
    <OptionsApp
      hasBrowserNames={'dns' in browser}
      {...{ words, settings, lists: lists.view(), listsActions: lists.actions }}
      onChange={(change) => void changeSettings(change)}
    />
  );
  render(app, root);
}

const lists = watchLists(draw);
watchSettings(async (changed) => {
  settings = changed;
  const changedWords = await wordsNow();
  // Another change may have come while the words of this one were read.
  if (settings !== changed) return;
  words = changedWords;
  draw();
});
draw();
