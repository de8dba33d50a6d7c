/** Sites, days or classes side by side. */
export const enCompare = {
  'beside.title': 'Compare',
  'beside.intro': 'Two to six side by side: what each leans on, and what one outage would have taken of it.',
  'beside.by': 'Compare',
  'beside.by.sites': 'Sites',
  'beside.by.days': 'Days',
  'beside.by.files': 'Files',
  'beside.outage': 'Outage',
  'beside.add': 'Add…',
  'beside.leave': 'Leave out {name}',
  'beside.files': 'Choose files…',
  'beside.files.note':
    'Histories that were exported here or by others: of two classes, two people, two months. They are only read, not kept.',
  'beside.few': 'Choose at least two.',
  'beside.nothing': 'Nothing is kept yet to compare. Open some sites first, or choose files.',
  'beside.table': 'Side by side',
  'beside.hit': 'What would have become of them',
  'beside.hit.says': '{outage}, as parts of the sites of each.',
  'beside.shares': 'How much hangs on how few',
  'beside.shares.says':
    'Requests of each by who answers them: the three largest [providers|provider], then all others.',
  'beside.first': 'largest',
  'beside.second': 'second',
  'beside.third': 'third',
  'beside.rest': 'all others',
  'beside.largest': 'Largest shares of requests',
  'beside.critical': 'Cannot do without',
} as const;
