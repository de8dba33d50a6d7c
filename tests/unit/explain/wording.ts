import { expect } from 'vitest';
import type { Confidence } from '../../../src/attribute/attribution';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES, type Locale } from '../../../src/explain/locale';
import type { Words } from '../../../src/explain/words-of';

/** Both languages. */
export const LANGUAGES: readonly (readonly [Locale, Words])[] = LOCALES.map((locale) => [
  locale,
  createWords(locale, { timeZone: 'UTC' }),
]);

/** Words that say how sure something is: those that must stand in a sentence, and those that must not. */
const VOICES: Record<Locale, Record<Confidence, { has: RegExp | null; lacks: RegExp | null }>> = {
  en: {
    certain: { has: null, lacks: /probably|might|perhaps|can’t be told/ },
    likely: { has: /would probably/, lacks: /might|perhaps|can’t be told/ },
    possible: { has: /might/, lacks: /probably|would|can’t be told/ },
    unknown: { has: /can’t be told/, lacks: /probably|might/ },
  },
  ar: {
    certain: { has: null, lacks: /على الأرجح|ربما|لا يمكن/ },
    likely: { has: /على الأرجح/, lacks: /ربما|لا يمكن/ },
    possible: { has: /ربما/, lacks: /على الأرجح|لا يمكن/ },
    unknown: { has: /لا يمكن/, lacks: /على الأرجح|ربما/ },
  },
};

/** What is wrong with how sure a sentence sounds; nothing where it is as sure as it is meant to be. */
export function voiceFaults(text: string, confidence: Confidence, locale: Locale): string[] {
  const { has, lacks } = VOICES[locale][confidence];
  const faults: string[] = [];
  if (has && !has.test(text)) faults.push(`is ${confidence} and does not say ${has}: ${text}`);
  if (lacks?.test(text)) faults.push(`is ${confidence} and says ${lacks}: ${text}`);
  return faults;
}

/** What is wrong with any text that people read, whatever it says. */
export function printFaults(text: string, locale: Locale): string[] {
  const faults: string[] = [];
  if (/[{}[\]|]|undefined|NaN|\[object/.test(text)) faults.push(`has a hole: ${text}`);
  if (/ {2}|^\s|\s$|\s[.,:;!?،؛]|\.\.|\(\)/.test(text)) faults.push(`is set badly: ${text}`);
  if (locale === 'ar' && /[a-z]/i.test(withoutNames(text))) faults.push(`mixes scripts: ${text}`);
  if (locale === 'ar' && /[,;?]/.test(withoutNames(text))) faults.push(`has Latin punctuation: ${text}`);
  if (locale === 'en' && /[\u0600-\u06ff]/.test(text)) faults.push(`mixes scripts: ${text}`);
  return faults;
}

/** What is wrong with a text that is to be a sentence of at most so many letters. */
export function sentenceFaults(text: string, longest: number, locale: Locale): string[] {
  const faults = printFaults(text, locale);
  const letters = text.replace(/[\u2066-\u2069]/g, '').length;
  if (!/\.$/.test(text)) faults.push(`has no full stop: ${text}`);
  if (letters > longest) faults.push(`has ${letters} letters, more than ${longest}: ${text}`);
  return faults;
}

/** Arabic without the names that stand in it in Latin letters, which are set apart. */
export function withoutNames(text: string): string {
  const rest = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
  return rest === text ? rest : withoutNames(rest);
}

/** Fails with the first few of what is wrong; thousands of the same would say no more. */
export function expectNone(faults: readonly string[]): void {
  expect([...new Set(faults)].slice(0, 8)).toEqual([]);
}
