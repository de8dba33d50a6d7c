import type { enWeb } from './en-web';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arWeb: InArabic<typeof enWeb> = {
  'web.title': 'شبكتك',
};
