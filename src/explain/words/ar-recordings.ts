import type { enRecordings } from './en-recordings';
import type { InArabic } from './entry';

/** The same in Arabic. */
export const arRecordings: InArabic<typeof enRecordings> = {
  'recordings.title': 'تسجيلات',
  'recordings.intro':
    'أسقِط ملفات \u2068HAR\u2069 في أي موضع من هذه الصفحة. فيها ما رآه متصفح أو أداة اختبار أثناء تحميل الصفحات. وتُقرأ كذلك أسطر \u2068JSON\u2069 (\u2068.jsonl\u2069) والملفات المضغوطة بصيغة \u2068gzip\u2069.',
  'recordings.kept':
    'تُقرأ على هذا الحاسوب ولا تُرسَل إلى أي مكان. وتبقى نتائجها في علامة التبويب هذه حتى تغلقها أو تعيد تحميلها، ولا تدخل سجلّك أبدًا.',
  'recordings.drop': 'أسقِطها هنا',
  'recordings.choose': 'اختيار ملفات',
  'recordings.folder': 'اختيار مجلد',
  'recordings.how': 'كيف تصنع تسجيلًا',
  'recordings.how.open': 'اضغط \u2068F12\u2069 في صفحة ما وافتح قسم «الشبكة» (\u2068Network\u2069).',
  'recordings.how.load': 'أعد تحميل الصفحة وانتظر حتى يكتمل تحميلها.',
  'recordings.how.save':
    'احفظها بصيغة \u2068HAR\u2069: «\u2068Export HAR\u2069» في \u2068Chrome\u2069، و«\u2068Save All As HAR\u2069» في \u2068Firefox\u2069.',
  'recordings.how.caution':
    'قد يحوي ملف \u2068HAR\u2069 كلمات مرور وملفات تعريف ارتباط. فكِّر قبل أن تعطيه لأحد.',

  // While they are read.
  'recordings.progress': {
    count: 'all',
    zero: '{done} من {all} ملف',
    one: '{done} من ملف واحد',
    two: '{done} من ملفين',
    few: '{done} من {all} ملفات',
    many: '{done} من {all} ملفًا',
    other: '{done} من {all} ملف',
  },
  'recordings.size': '{done} من {all} ميغابايت',
  'recordings.stop': 'إيقاف',
  'recordings.stopped': 'توقفت القراءة. وما قُرئ قبل ذلك باقٍ.',
  'recordings.forget': 'نسيانها كلها',

  // What came of it.
  'recordings.read': '{pages} {files}',
  'recordings.pages': {
    count: 'pages',
    zero: '{pages} صفحة',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '{pages} صفحات',
    many: '{pages} صفحة',
    other: '{pages} صفحة',
  },
  'recordings.from': {
    count: 'files',
    zero: 'من {files} ملف',
    one: 'من ملف واحد',
    two: 'من ملفين',
    few: 'من {files} ملفات',
    many: 'من {files} ملفًا',
    other: 'من {files} ملف',
  },
  'recordings.refused': {
    count: 'files',
    zero: 'رُفض {files} ملف',
    one: 'رُفض ملف واحد',
    two: 'رُفض ملفان',
    few: 'رُفضت {files} ملفات',
    many: 'رُفض {files} ملفًا',
    other: 'رُفض {files} ملف',
  },
  'recordings.refusal': '{file}: {problem}',
  'recordings.refusal-at': '{file}، {place}: {problem}',
  'recordings.line': 'السطر {line}',
  'recordings.left-out': {
    count: 'requests',
    zero: '{file}: تُرك {requests} طلب لتعذّر قراءة عنوانه',
    one: '{file}: تُرك طلب واحد لتعذّر قراءة عنوانه',
    two: '{file}: تُرك طلبان لتعذّر قراءة عنوانيهما',
    few: '{file}: تُركت {requests} طلبات لتعذّر قراءة عناوينها',
    many: '{file}: تُرك {requests} طلبًا لتعذّر قراءة عناوينها',
    other: '{file}: تُرك {requests} طلب لتعذّر قراءة عناوينها',
  },
  'recordings.more-refused': {
    count: 'more',
    zero: '{more} ملف آخر',
    one: 'ملف واحد آخر',
    two: 'ملفان آخران',
    few: '{more} ملفات أخرى',
    many: '{more} ملفًا آخر',
    other: '{more} ملف آخر',
  },

  // The list.
  'recordings.search': 'البحث في الصفحات والملفات',
  'recordings.outcome': 'ما يحلّ بها',
  'recordings.all-outcomes': 'الكل',
  'recordings.column.page': 'الصفحة',
  'recordings.column.outcome': 'ما يحلّ بها',
  'recordings.column.hosts': 'المضيفون',
  'recordings.column.requests': 'الطلبات',
  'recordings.column.file': 'الملف',
  'recordings.none': 'لا صفحة تطابق ذلك كله.',
  'recordings.show-all': 'إظهار الكل',
  'recordings.together': 'كلها معًا',

  // The story of one.
  'recordings.back': 'كل التسجيلات',
  'recordings.of': '{url} · من {file}',
  'recordings.of-day': '{url} · من {file}، سُجّل في {date}',

  // The file.
  'refused.missing': 'المنتظَر ملف، ولا ملف بهذا الاسم',
  'refused.folder': 'المنتظَر ملف، لكنه مجلد',
  'refused.forbidden': 'المنتظَر ملف يُسمح بقراءته، لكن قراءته غير مسموح بها',
  'refused.unreadable': 'المنتظَر ملف تمكن قراءته ({code})',
  'refused.broke-off': 'المنتظَر ملف تمكن قراءته، لكن قراءته انقطعت',
  'refused.cut-gzip': 'المنتظَر ملف \u2068gzip\u2069 كامل، لكنه ينتهي قبل أوانه',
  'refused.bad-gzip': 'المنتظَر ملف \u2068gzip\u2069 سليم، لكن بياناته تالفة',
  'refused.too-large': 'المنتظَر {most} ميغابايت على الأكثر، وفيه أكثر من ذلك',
  'refused.empty-har': 'المنتظَر ملف \u2068HAR\u2069، لكنه فارغ',
  'refused.empty-lines': 'المنتظَر أسطر \u2068JSON\u2069، صف في كل سطر، لكن الملف فارغ',
  'refused.ends': 'المنتظَر أن يستمر الملف، لكنه ينتهي عند البايت {bytes}',
  'refused.goes-on': 'المنتظَر ألّا يلي القوسَ الأخير شيء، لكن بعده المزيد عند البايت {byte}',

  // A place in it.
  'refused.json': 'المنتظَر \u2068JSON\u2069 صحيح، لكنه غير ذلك',
  'refused.sign': 'المنتظَر {sign} عند البايت {byte}، لكن الموجود {got}',
  'refused.no-list': 'المنتظَر قائمة، لكن الموجود عند البايت {byte} غير ذلك',
  'refused.no-object': 'المنتظَر كائن، لكن الموجود عند البايت {byte} غير ذلك',
  'refused.no-entries': 'المنتظَر قائمة طلبات هنا، ولا قائمة',
  'refused.no-request': 'المنتظَر طلب واحد على الأقل إلى خادم ويب، ولا طلب',
  'refused.no-address': 'المنتظَر عنوان طلب، لكن الموجود {got}',
  'refused.no-row': 'المنتظَر كائن {fields}، لكن الموجود {got}',
  'refused.no-host': 'المنتظَر اسم مضيف في {field}، لكن الموجود {got}',
  'refused.no-headers': 'المنتظَر كائن أو قائمة في {field}، لكن الموجود {got}',
  'refused.too-deep': 'المنتظَر {most} مستوى على الأكثر، وفيه أكثر من ذلك',
  'refused.large-value': 'المنتظَر {most} ميغابايت على الأكثر في القيمة الواحدة، وفيها أكثر من ذلك',
  'refused.many-requests': 'المنتظَر {most} طلب على الأكثر، وفيه أكثر من ذلك',
  'refused.many-pages': 'المنتظَر {most} صفحة في المجموع على الأكثر، وهذا أكثر منها',
  'refused.many-rows': 'المنتظَر {most} صف على الأكثر، وفيه أكثر من ذلك',

  // What came instead.
  'refused.got.nothing': 'لا شيء',
  'refused.got.null': 'القيمة الخالية \u2068null\u2069',
  'refused.got.list': 'قائمة',
  'refused.got.object': 'كائن',
  'refused.got.text': 'النص «{text}»',
  'refused.got.value': '{text}',
};
