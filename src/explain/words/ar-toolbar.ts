import type { ToolbarKey } from './en-toolbar';

/** What the title of the toolbar icon says; see the English words for where each stands. */
export const arToolbar: { readonly [Key in ToolbarKey]: string } = {
  'headline.unreachable.certain': 'ما كانت هذه الصفحة لتُفتح.',
  'headline.unreachable.likely': 'على الأرجح، ما كانت هذه الصفحة لتُفتح.',
  'headline.unreachable.possible': 'ربما تعذّر فتح هذه الصفحة.',
  'headline.blank.certain': 'كانت هذه الصفحة ستبقى بيضاء.',
  'headline.blank.likely': 'كانت هذه الصفحة ستبقى بيضاء على الأرجح.',
  'headline.blank.possible': 'ربما بقيت هذه الصفحة بيضاء.',
  'headline.broken.certain': 'كانت هذه الصفحة ستتعطّل.',
  'headline.broken.likely': 'كانت هذه الصفحة ستتعطّل على الأرجح.',
  'headline.broken.possible': 'ربما تعطّلت هذه الصفحة.',
  'headline.degraded.certain': 'كانت أجزاء من هذه الصفحة ستغيب أو تتأخر.',
  'headline.degraded.likely': 'كانت أجزاء من هذه الصفحة ستغيب أو تتأخر على الأرجح.',
  'headline.degraded.possible': 'ربما غابت أجزاء من هذه الصفحة أو تأخرت.',
  'headline.unnoticed.certain': 'ما كنتَ لتلاحظ شيئًا.',
  'headline.unnoticed.likely': 'على الأرجح، ما كنتَ لتلاحظ شيئًا.',
  'headline.unnoticed.possible': 'ربما ما كنتَ لتلاحظ شيئًا.',
  'headline.untouched.certain': 'ما كانت هذه الصفحة لتتأثر.',
  'headline.untouched.likely': 'على الأرجح، ما كانت هذه الصفحة لتتأثر.',
  'headline.untouched.possible': 'ربما ما كانت هذه الصفحة لتتأثر.',
  'headline.unknown': 'لا يمكن أن يُعرف من هنا ما كان سيحلّ بهذه الصفحة.',
  'headline.unknown.unreachable': 'لا يمكن أن يُعرف من هنا هل كانت هذه الصفحة ستُفتح.',
  'headline.and-even': '{headline} {even}',
  'even.unreachable': 'وربما تعذّر فتحها أصلًا.',
  'even.blank': 'وربما بقيت بيضاء.',
  'even.broken': 'وربما تعطّلت كلّها.',

  'incident.aws-us-east-1-2025-10-20': '\u2068AWS us-east-1\u2069 · 20 أكتوبر 2025',
  'incident.other': '{title}',
  'incident.custom': 'ما اخترتَ فقدانه',
  'severity.as-it-happened': 'كما وقع',
  'severity.region-lost': 'فقدان المنطقة',
  'severity.custom': 'فقدان تام',

  'toolbar.verdict': '{headline} {incident} · {severity}',
};
