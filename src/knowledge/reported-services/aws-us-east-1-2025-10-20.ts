import type { Source } from '../../outage/scenario';
import type { ReportedService } from '../reported-services';

/** Agency copy as newspapers printed it, and the best of what there is for the rest. */
const REUTERS: Source = {
  url: 'https://dunyanews.tv/en/Technology/913181-amazon-says-aws-cloud-service-is-back-to-normal-after-outage-disrupts-',
  strength: 'agency',
};
const AFP: Source = {
  url: 'https://www.tuko.co.ke/business-economy/606843-internet-services-cut-hours-by-amazon-cloud-outage/',
  strength: 'agency',
};
const AFP_LATER: Source = {
  url: 'https://localnewswave.com/article/1032934020911296512',
  strength: 'agency',
};
const BBC: Source = {
  url: 'https://www.archyde.com/global-amazon-cloud-outage-disrupts-hundreds-of-apps-including-snapchat-zoom-and-major-banks',
  strength: 'agency',
};
const CNET: Source = {
  url: 'https://www.youngresearch.com/researchandanalysis/technology/outage-highlights-internets-dependence-on-aws-infrastructure/',
  strength: 'secondary',
};
const SKY: Source = {
  url: 'https://iraqiseu.com/whats-affected-by-internet-outage-all-we-know-so-far-science-climate-tech-news',
  strength: 'secondary',
};
const NAIJA247: Source = { url: 'https://naija247news.com/677734-2/', strength: 'secondary' };
const VISAVERGE: Source = {
  url: 'https://www.visaverge.com/news/u-s-airlines-outage-how-amazon-aws-disrupted-delta-united',
  strength: 'secondary',
};
const GLOBALCASE: Source = {
  url: 'https://www.globalcase.org/en/security-brief/global-aws-outage-disrupts-major-platforms-airlines-and-banks-across-multiple-regions',
  strength: 'secondary',
};
const AWS: Source = { url: 'https://aws.amazon.com/message/101925/', strength: 'official' };

const DATE = '2025-10-20';
const OFFLINE = { en: 'offline or failing for hours', ar: 'متوقفة أو متعثرة لساعات' };
const LINGERING = {
  en: 'failing, with trouble lingering into the afternoon (US time)',
  ar: 'متعثرة، واستمرت المشكلات حتى بعد الظهر (بتوقيت الولايات المتحدة)',
};
const PLAY = { en: 'sign-in or play failing', ar: 'تعذر تسجيل الدخول أو اللعب' };
const BANKING = { en: 'online banking failing', ar: 'تعذر الوصول إلى الخدمات المصرفية عبر الإنترنت' };
const TRADING = { en: 'app and trading failing', ar: 'تعطل التطبيق والتداول' };
const AIRLINE = {
  en: 'online check-in, boarding passes and seat choice failing for hours',
  ar: 'تعطل تسجيل الوصول عبر الإنترنت وبطاقات الصعود واختيار المقاعد لساعات',
};
const ERRORS = { en: 'errors and failures reported', ar: 'أُبلغ عن أخطاء وأعطال' };

/**
 * Who was reported affected on 20 October 2025, sorted by name. Rows known only from weak sources (one team's
 * note, sites that copy lists from each other) are left out: two weak ones do not make a strong one.
 */
export const REPORTED_2025_10_20: readonly ReportedService[] = [
  { name: 'Airbnb', domains: ['airbnb.com'], reported: OFFLINE, source: AFP, date: DATE },
  { name: 'Alexa', domains: ['alexa.amazon.com'], reported: ERRORS, source: SKY, date: DATE },
  {
    name: 'Amazon',
    domains: [
      'amazon.ae',
      'amazon.ca',
      'amazon.co.jp',
      'amazon.co.uk',
      'amazon.com',
      'amazon.de',
      'amazon.eg',
      'amazon.es',
      'amazon.fr',
      'amazon.it',
      'amazon.sa',
    ],
    reported: { en: 'people had trouble reaching the shop', ar: 'واجه الناس صعوبة في الوصول إلى المتجر' },
    source: AFP_LATER,
    date: DATE,
  },
  {
    name: 'AWS',
    domains: ['aws.amazon.com', 'console.aws.amazon.com', 'signin.aws.amazon.com'],
    reported: { en: 'console sign-in and support failing', ar: 'تعذر تسجيل الدخول إلى لوحة التحكم والدعم' },
    source: AWS,
    date: DATE,
  },
  {
    name: 'Bank of Scotland',
    domains: ['bankofscotland.co.uk'],
    reported: BANKING,
    source: GLOBALCASE,
    date: DATE,
  },
  { name: 'Canva', domains: ['canva.com'], reported: ERRORS, source: SKY, date: DATE },
  { name: 'Clash of Clans', domains: ['clashofclans.com'], reported: PLAY, source: SKY, date: DATE },
  { name: 'Coinbase', domains: ['coinbase.com'], reported: TRADING, source: NAIJA247, date: DATE },
  { name: 'Delta', domains: ['delta.com'], reported: AIRLINE, source: VISAVERGE, date: DATE },
  { name: 'Disney+', domains: ['disneyplus.com'], reported: OFFLINE, source: AFP, date: DATE },
  { name: 'Duolingo', domains: ['duolingo.com'], reported: OFFLINE, source: AFP, date: DATE },
  { name: 'Epic Games', domains: ['epicgames.com'], reported: PLAY, source: SKY, date: DATE },
  { name: 'Fortnite', domains: ['fortnite.com'], reported: PLAY, source: AFP, date: DATE },
  {
    name: 'Halifax',
    domains: ['halifax.co.uk', 'halifax-online.co.uk'],
    reported: BANKING,
    source: BBC,
    date: DATE,
  },
  {
    name: 'HMRC',
    domains: ['hmrc.gov.uk', 'tax.service.gov.uk'],
    reported: ERRORS,
    source: SKY,
    date: DATE,
  },
  {
    name: 'Lloyds',
    domains: ['lloydsbank.co.uk', 'lloydsbank.com', 'lloydsbankinggroup.com'],
    reported: BANKING,
    source: BBC,
    date: DATE,
  },
  { name: 'Lyft', domains: ['lyft.com'], reported: ERRORS, source: NAIJA247, date: DATE },
  {
    name: 'Perplexity',
    domains: ['perplexity.ai'],
    reported: { en: 'down; its head named AWS as the cause', ar: 'توقفت، وذكر رئيسها أن السبب هو AWS' },
    source: NAIJA247,
    date: DATE,
  },
  {
    name: 'PlayStation Network',
    domains: ['playstation.com', 'playstation.net'],
    reported: PLAY,
    source: CNET,
    date: DATE,
  },
  {
    name: 'Prime Video',
    domains: ['primevideo.com'],
    reported: { en: 'streaming failing', ar: 'تعطل البث' },
    source: AFP,
    date: DATE,
  },
  { name: 'Reddit', domains: ['reddit.com'], reported: OFFLINE, source: REUTERS, date: DATE },
  { name: 'Ring', domains: ['ring.com'], reported: ERRORS, source: SKY, date: DATE },
  { name: 'Robinhood', domains: ['robinhood.com'], reported: TRADING, source: NAIJA247, date: DATE },
  { name: 'Roblox', domains: ['roblox.com'], reported: PLAY, source: BBC, date: DATE },
  { name: 'Signal', domains: ['signal.org'], reported: ERRORS, source: AFP, date: DATE },
  { name: 'Slack', domains: ['slack.com'], reported: ERRORS, source: SKY, date: DATE },
  { name: 'Snapchat', domains: ['snapchat.com'], reported: OFFLINE, source: REUTERS, date: DATE },
  { name: 'United', domains: ['united.com'], reported: AIRLINE, source: VISAVERGE, date: DATE },
  { name: 'Venmo', domains: ['venmo.com'], reported: LINGERING, source: REUTERS, date: DATE },
  { name: 'Zoom', domains: ['zoom.com', 'zoom.us'], reported: LINGERING, source: REUTERS, date: DATE },
];
