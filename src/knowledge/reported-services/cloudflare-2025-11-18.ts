import type { Source } from '../../outage/scenario';
import type { ReportedService } from '../reported-services';

const FOSBITE: Source = {
  url: 'https://fosbite.com/tech-news-and-updates/cloudflare-outage-nov-18-2025-chatgpt-x-spotify-down',
  strength: 'secondary',
};
const EASTERN_EYE: Source = {
  url: 'https://www.easterneye.biz/cloudflare-fault-major-platforms-outage',
  strength: 'secondary',
};

const DATE = '2025-11-18';
const FAILING = { en: 'not opening, or answering with errors', ar: 'لا تُفتح أو تجيب بأخطاء' };

/** Who was reported affected on 18 November 2025, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2025_11_18: readonly ReportedService[] = [
  { name: 'Canva', domains: ['canva.com'], reported: FAILING, source: FOSBITE, date: DATE },
  { name: 'ChatGPT', domains: ['chatgpt.com', 'openai.com'], reported: FAILING, source: FOSBITE, date: DATE },
  { name: 'Downdetector', domains: ['downdetector.com'], reported: FAILING, source: EASTERN_EYE, date: DATE },
  {
    name: 'League of Legends',
    domains: ['leagueoflegends.com'],
    reported: FAILING,
    source: FOSBITE,
    date: DATE,
  },
  { name: 'NJ Transit', domains: ['njtransit.com'], reported: FAILING, source: FOSBITE, date: DATE },
  { name: 'Spotify', domains: ['spotify.com'], reported: FAILING, source: FOSBITE, date: DATE },
  { name: 'X', domains: ['twitter.com', 'x.com'], reported: FAILING, source: FOSBITE, date: DATE },
];
