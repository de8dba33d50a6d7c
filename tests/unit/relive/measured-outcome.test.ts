import { describe, expect, it } from 'vitest';
import { measuredOutcome } from '../../../src/relive/measured-outcome';
import type { PageSnapshot } from '../../../src/relive/page-snapshot';
import { painted, screen, snapshot, wordsOf } from './snapshots';

const SCRIPT = { url: 'https://app.example/main.js', loads: 'script' } as const;
const PIXEL = { url: 'https://count.example/p.gif', loads: 'image' } as const;

function sheets(gone: number, all = 100) {
  return [
    { url: 'https://a.example/a.css', bytes: gone, isLoaded: false },
    { url: 'https://b.example/b.css', bytes: all - gone, isLoaded: true },
  ];
}
/** Six controls, of which so many do not answer a click. */
const probed = (dead: number) =>
  Array.from({ length: 6 }, (_, index) => ({ name: `button ${index}`, isAlive: index >= dead }));
const whole = (parts: PageSnapshot['styleSheets']) => parts.map((part) => ({ ...part, isLoaded: true }));

describe('the measured outcome', () => {
  it.each<[string, PageSnapshot['document'] | Partial<PageSnapshot>, string, string]>([
    ['the document did not come', { document: 'missing' }, 'unreachable', 'no-document'],
    ['an error came in its place', { document: 'error-page' }, 'unreachable', 'error-page'],
    ['nothing was painted', { firstPaint: null }, 'blank', 'no-paint'],
    ['the first paint came after ten seconds', { firstPaint: 10_400 }, 'blank', 'no-paint'],
    ['the screen turned plain', { screen: painted(() => [250, 250, 250]) }, 'blank', 'one-colour'],
    ['half of the words are gone', { words: wordsOf(50) }, 'broken', 'most-words'],
    [
      'its script failed and half of the controls are gone',
      { controls: 10, failed: [SCRIPT] },
      'broken',
      'most-controls',
    ],
    [
      'its script failed and half of the controls do not answer',
      { probed: probed(3), failed: [SCRIPT] },
      'broken',
      'dead-controls',
    ],
    ['a picture of some size is gone', { parts: [] }, 'degraded', 'parts'],
    ['a hundredth of the screen looks different', { screen: screen(1) }, 'degraded', 'screen'],
    ['three words of a hundred are gone', { words: wordsOf(97) }, 'degraded', 'words'],
    ['it was painted three times and three seconds later', { firstPaint: 3_500 }, 'degraded', 'late-paint'],
    ['only a request failed', { failed: [PIXEL] }, 'unnoticed', 'requests'],
  ])('where %s', (_, changes, outcome, finding) => {
    const during = snapshot(typeof changes === 'string' ? { document: changes } : changes);
    const before = snapshot({ probed: probed(0) });
    const measured = measuredOutcome([before, before], during);
    expect(measured.outcome).toBe(outcome);
    expect(measured.findings[0]?.id).toBe(finding);
  });

  it('is untouched where nothing failed and nothing is gone', () => {
    expect(measuredOutcome([snapshot(), snapshot()], snapshot())).toMatchObject({
      outcome: 'untouched',
      findings: [],
    });
  });

  it.each<[string, Partial<PageSnapshot>]>([
    ['two words of a hundred are gone', { words: wordsOf(98) }],
    ['half of the controls are gone, and no script, data or frame failed', { controls: 10 }],
    ['a small picture is gone', { parts: snapshot().parts.slice(0, 1) }],
    ['the first paint came two seconds later', { firstPaint: 2_400 }],
  ])('stays unnoticed where %s', (_, changes) => {
    const small = {
      kind: 'picture',
      url: 'https://img.example/small.png',
      area: 4_900,
      isLoaded: true,
    } as const;
    const before = snapshot({ parts: [...snapshot().parts, small] });
    const during = snapshot({ parts: before.parts, ...changes, failed: [PIXEL] });
    expect(measuredOutcome([before, before], during).outcome).toBe('unnoticed');
  });

  it('is broken without four fifths of the styles, whatever it looks like', () => {
    const before = snapshot({ styleSheets: whole(sheets(80)) });
    expect(measuredOutcome([before, before], snapshot({ styleSheets: sheets(80) })).outcome).toBe('broken');
  });

  it('is broken without a third of the styles only where a quarter of the screen differs', () => {
    const before = snapshot({ styleSheets: whole(sheets(33)) });
    const during = (rows: number) => snapshot({ styleSheets: sheets(33), screen: screen(rows) });
    expect(measuredOutcome([before, before], during(10)).outcome).toBe('degraded');
    expect(measuredOutcome([before, before], during(20)).outcome).toBe('broken');
  });

  it('takes off what differs between two undisturbed loads', () => {
    const first = snapshot({
      words: [...wordsOf(100), [1001, 40]],
      screen: screen(20),
      parts: [
        ...snapshot().parts,
        { kind: 'frame', url: 'https://ads.example/1', area: 75_000, isLoaded: true },
      ],
      failed: [PIXEL],
    });
    expect(measuredOutcome([first, snapshot()], snapshot({ failed: [PIXEL] })).outcome).toBe('untouched');
  });

  it('does not count where a notice about cookies stands', () => {
    const notices = [{ left: 0, top: 0, width: 64, height: 24 }];
    const before = snapshot({ screen: screen(20), notices });
    expect(measuredOutcome([before, before], snapshot({ failed: [SCRIPT] })).outcome).toBe('unnoticed');
    const without = snapshot({ screen: screen(20) });
    expect(measuredOutcome([without, without], snapshot({ failed: [SCRIPT] })).outcome).toBe('degraded');
  });

  it('knows a picture by its address, whatever its query', () => {
    const part = (query: string) => [
      { kind: 'picture', url: `https://img.example/a.jpg?${query}`, area: 9_000, isLoaded: true } as const,
    ];
    const [first, second] = [snapshot({ parts: part('1') }), snapshot({ parts: part('2') })];
    expect(measuredOutcome([first, second], snapshot({ parts: part('3') })).outcome).toBe('untouched');
  });

  it('does not call a page blank that was plain before', () => {
    const plain = snapshot({ screen: painted(() => [255, 255, 255]) });
    expect(measuredOutcome([plain, plain], plain).outcome).toBe('untouched');
  });
});
