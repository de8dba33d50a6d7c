import type { DemoSite } from '../demo-site';
import { APP_SITE } from './app/app-site';
import { BANK_SITE } from './bank/bank-site';
import { CLUB_SITE } from './club/club-site';
import { MUSEUM_SITE } from './museum/museum-site';
import { NEWS_SITE } from './news/news-site';
import { NEWSPAPER_SITE } from './newspaper/newspaper-site';
import { OFFICE_SITE } from './office/office-site';
import { POLL_SITE } from './poll/poll-site';
import { SCHOOL_SITE } from './school/school-site';
import { SHOP_SITE } from './shop/shop-site';
import { THEATRE_SITE } from './theatre/theatre-site';
import { TRANSIT_SITE } from './transit/transit-site';
import { VIDEO_SITE } from './video/video-site';

/** The sites that are shown to people, in the order in which they are shown. */
export const DEMO_SITES: readonly DemoSite[] = [
  NEWS_SITE,
  SHOP_SITE,
  BANK_SITE,
  VIDEO_SITE,
  SCHOOL_SITE,
  APP_SITE,
  OFFICE_SITE,
  NEWSPAPER_SITE,
  MUSEUM_SITE,
  THEATRE_SITE,
  TRANSIT_SITE,
  POLL_SITE,
  CLUB_SITE,
];

export { CASES_SITE } from './cases/cases-site';
