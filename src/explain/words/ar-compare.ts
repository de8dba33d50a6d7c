import type { enCompare } from './en-compare';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arCompare: InArabic<typeof enCompare> = {
  'beside.title': 'مقارنة',
  'beside.intro': 'اثنان إلى ستة جنبًا إلى جنب: ما يعتمد عليه كل منها، وما كان سيأخذه منه انقطاع بعينه.',
  'beside.by': 'قارن بين',
  'beside.by.sites': 'مواقع',
  'beside.by.days': 'أيام',
  'beside.by.files': 'ملفات',
  'beside.outage': 'الانقطاع',
  'beside.add': 'أضف…',
  'beside.leave': 'استبعد {name}',
  'beside.files': 'اختر ملفات…',
  'beside.files.note':
    'سجلات صُدّرت هنا أو لدى غيرك، أو صفوف محفوظة: لشخصين أو شهرين أو صفين. اخترها أو أسقِطها هنا؛ تُقرأ فقط ولا تُحفظ.',
  'beside.problem': 'هذا الملف تالف، أو ليس سجلًا مصدَّرًا ولا صفًا محفوظًا.',
  'beside.empty': 'لا زيارات فيه للمقارنة.',
  'beside.most': 'لا يتّسع المكان لأكثر من ستة جنبًا إلى جنب، وتُرك ما زاد.',
  'beside.few': 'اختر اثنين على الأقل.',
  'beside.nothing': 'لم يُحفظ بعد ما يُقارن. افتح بعض المواقع أولًا، أو اختر ملفات.',
  'beside.table': 'جنبًا إلى جنب',
  'beside.sites-hit': 'مواقع تضررت أو ربما تضررت',
  'beside.hit': 'ما كان سيحلّ بها',
  'beside.hit.says': '{outage}، بالنسبة المئوية من مواقع كل منها.',
  'beside.shares': 'كم منها بيد قلّة',
  'beside.shares.says':
    'طلبات كل منها بالنسبة المئوية بحسب من يجيب عنها: أكبر ثلاثة [مزوّدين|provider]، ثم سائرهم.',
  'beside.first': 'الأكبر',
  'beside.second': 'الثاني',
  'beside.third': 'الثالث',
  'beside.rest': 'سائرهم',
  'beside.largest': 'أكبر حصص الطلبات',
  'beside.critical': 'لا تستغني عنه',
};
