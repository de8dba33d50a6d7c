import { describe, expect, it } from 'vitest';
import { siteLine } from '../../../../src/cli/start/site-line';
import type { PopupContents } from '../../../browsers/driver/popup-contents';

function popup(change: Partial<PopupContents>): PopupContents {
  return {
    outcome: 'untouched',
    worst: 'untouched',
    incident: null,
    severity: null,
    language: 'en',
    direction: 'ltr',
    state: 'page',
    headline: 'You would not have noticed.',
    reasons: [],
    heldUpBy: [],
    hosts: [],
    actions: [],
    text: '',
    ...change,
  };
}

describe('siteLine', () => {
  it('says both outcomes, what goes and who holds the page up, on one line', () => {
    const line = siteLine({
      host: 'shop.example',
      asItHappened: popup({ outcome: 'degraded', worst: 'blank' }),
      regionLost: popup({
        outcome: 'unreachable',
        worst: 'unreachable',
        reasons: ['The page\n itself', 'Pictures'],
        heldUpBy: ['AWS us-east-1 2 hosts'],
      }),
    });
    expect(line).toBe(
      'shop.example: as it happened: degraded, at worst blank | region lost: unreachable | ' +
        'what goes: The page itself; Pictures | held up by: AWS us-east-1 2 hosts',
    );
  });

  it('says why where nothing goes, and where there is no answer', () => {
    const asItHappened = popup({ outcome: null, worst: null, state: 'nothing-seen' });
    const line = siteLine({ host: 'a.example', asItHappened, regionLost: popup({}) });
    expect(line).toBe(
      'a.example: as it happened: no answer (nothing-seen) | region lost: untouched | ' +
        'what goes: You would not have noticed. | held up by: nobody that can be told',
    );
  });
});
