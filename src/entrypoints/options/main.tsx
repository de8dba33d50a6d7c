import { render } from 'preact';
import browser from 'webextension-polyfill';
import './style.css';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../browser/settings';
import { chooseLanguage } from '../../explain/choose-language';
import { createWords } from '../../explain/create-words';
import { OptionsApp } from '../../ui/options-app';

const root = document.getElementById('root');
const asked = new URLSearchParams(location.search).get('lang');

function draw(settings: Settings): void {
  const words = createWords(chooseLanguage(asked, settings.language, browser.i18n.getUILanguage()));
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words('options.title')} · ${words('app.name')}`;
  if (root) {
    render(
      <OptionsApp
        words={words}
        settings={settings}
        onChange={(change) => void changeSettings(change)}
        hasBrowserNames={'dns' in browser}
      />,
      root,
    );
  }
}

watchSettings(draw);
draw(await readSettings());
