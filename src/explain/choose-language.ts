import { LOCALES, type Locale } from './locale';

/** The language to speak: what was asked for by address, then what was chosen, then the browser's own. */
export function chooseLanguage(asked: string | null, chosen: string, browserLanguage: string): Locale {
  const wishes = [asked ?? '', chosen, browserLanguage.split('-')[0] ?? ''];
  for (const wish of wishes) {
    const locale = LOCALES.find((one) => one === wish);
    if (locale) return locale;
  }
  return 'en';
}
