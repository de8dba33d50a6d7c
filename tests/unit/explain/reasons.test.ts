import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { explainVerdict } from '../../../src/explain/explain-verdict';
import { reasonsOf } from '../../../src/explain/reasons';
import { THIRD_PARTY_FUNCTIONS } from '../../../src/knowledge/third-party';
import type { Exchange } from '../../../src/observe/page-load';
import { judge } from '../../../src/outage/judge';
import { lostHostsScenario, lostScenario } from '../../../src/outage/scenario-for';
import { exchange, standing } from '../outage/attributions';

const en = createWords('en');
const ar = createWords('ar');

/** What goes of a page when this host of it hangs. */
function reasonFor(
  host: string,
  does: (typeof THIRD_PARTY_FUNCTIONS)[number] | null,
  role: keyof Exchange['roles'],
) {
  const page = [
    exchange('shop.example', standing('hetzner', 'fsn1'), 'document'),
    { ...exchange(host, standing('aws', 'us-east-1'), role), does },
  ];
  const { causes } = judge(page, lostHostsScenario([host]), { host: 'shop.example' });
  return reasonsOf(causes, null);
}

describe('what goes', () => {
  it.each([
    ['payments', 'frame', 'Payments would not have worked (js.pay.example: AWS us-east-1).'],
    ['maps', 'frame', 'Maps would not have worked (js.pay.example: AWS us-east-1).'],
    ['video', 'frame', 'Videos would not have loaded (js.pay.example: AWS us-east-1).'],
    [null, 'frame', 'Embedded pages would not have loaded (js.pay.example: AWS us-east-1).'],
    [
      'measurement',
      'beacon',
      'Measurement in the background would not have loaded (js.pay.example: AWS us-east-1).',
    ],
  ] as const)('is told by what it does for people, where that is known: %s', (does, role, sentence) => {
    const reasons = reasonFor('js.pay.example', does, role);
    expect(reasons.map((reason) => en.say(reason))).toEqual([sentence]);
  });

  it('tells a chat that goes apart from a map that goes', () => {
    const place = standing('aws', 'us-east-1');
    const page = [
      { ...exchange('chat.example', place, 'frame'), does: 'chat' as const },
      { ...exchange('maps.example', place, 'frame'), does: 'maps' as const },
    ];
    const lost = lostHostsScenario(['chat.example', 'maps.example']);
    const { causes } = judge(page, lost, { host: 'shop.example' });
    expect(reasonsOf(causes, null).flatMap(({ does }) => does ?? [])).toEqual(['chat', 'maps']);
  });

  it.each(THIRD_PARTY_FUNCTIONS)('has words for %s in both languages', (does) => {
    for (const words of [en, ar]) {
      const [reason] = reasonFor('x.example', does, 'frame');
      expect(reason && words.say(reason)).toMatch(/^[^{}]+\.$/);
    }
  });
});

it('tells a host that falls with whoever answers for its name by that, not by where its server stands', () => {
  const dns = [{ id: 'route53', provider: 'aws', service: 'route53', servers: ['ns-1.awsdns-01.com'] }];
  const page = [exchange('shop.example', standing('hetzner', 'fsn1', null, { dns }), 'document')];
  const verdict = judge(page, lostScenario('aws'), { host: 'shop.example' });
  const { why, reasons } = explainVerdict(verdict, {
    host: 'shop.example',
    lost: { provider: 'aws', region: null },
  });
  expect(why && en.say(why)).toBe(
    'Its name is looked up in the DNS of AWS, where nothing would have answered.',
  );
  expect(reasons.map((reason) => en.say(reason))).toEqual([
    'The page itself would probably not have loaded (shop.example: the DNS of AWS).',
  ]);
});
