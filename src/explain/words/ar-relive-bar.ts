import type { ArabicPlural } from './entry';

/** What the bar in the page, the icon's badge and the page that stands in for a document say. */
export const arReliveBar = {
  'relive-bar.says': '{outage}: {stage}',
  'relive-bar.before': 'تحميل بلا عطل، {load} من 2.',
  'relive-bar.during': {
    count: 'seconds',
    zero: 'الخوادم معطلة، ويجري القياس الآن.',
    one: 'الخوادم معطلة، والقياس بعد ثانية واحدة.',
    two: 'الخوادم معطلة، والقياس بعد ثانيتين.',
    few: 'الخوادم معطلة، والقياس بعد {seconds} ثوانٍ.',
    many: 'الخوادم معطلة، والقياس بعد {seconds} ثانية.',
    other: 'الخوادم معطلة، والقياس بعد {seconds} ثانية.',
  },
  'relive-bar.living': {
    count: 'hosts',
    zero: 'لا يتعطل أي خادم في علامة التبويب هذه.',
    one: 'خادم واحد معطل في علامة التبويب هذه.',
    two: 'خادمان معطلان في علامة التبويب هذه.',
    few: '{hosts} خوادم معطلة في علامة التبويب هذه.',
    many: '{hosts} خادمًا معطلًا في علامة التبويب هذه.',
    other: '{hosts} خادم معطل في علامة التبويب هذه.',
  },
  'relive-bar.restore': 'استعد الصفحة',
  'relive-bar.compare': 'قارن',
  'relive-bar.badge': 'عطل',

  'stands-in.title': 'ما كانت هذه الصفحة لتُفتح.',
  'stands-in.waiting': 'في انتظار {host} …',
  'stands-in.outage': 'تعيش الآن {outage}. ويتعطل {host} في علامة التبويب هذه كما كان ليتعطل حينها.',
  'stands-in.no-name': 'تعذّر العثور على عنوان هذا الاسم.',
  'stands-in.no-connection': 'لم يرد شيء من عنوانه.',
  'stands-in.time-outs': 'لم يرد في الوقت المحدد.',
  'stands-in.errors': 'لم يستطع أداء ما طُلب منه.',
  'stands-in.others': 'علامات التبويب الأخرى على حالها.',
  'stands-in.restore': 'استعد الصفحة',
  'stands-in.compare': 'قارن',
  'stands-in.over': 'لم يعد شيء معطلًا في علامة التبويب هذه.',
  'stands-in.open': 'افتح الصفحة',
} as const satisfies Record<string, string | ArabicPlural>;
