// @vitest-environment jsdom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { LOCALES, type Locale } from '../../../src/explain/locale';
import { dnsOperator } from '../../../src/knowledge/dns-operators';
import { OFFERED_WHAT_IFS } from '../../../src/knowledge/offered-what-ifs';
import type { OwnWhatIf } from '../../../src/outage/own-what-if';
import { MOST_OWN } from '../../../src/outage/own-what-if';
import { checkWhatIf, whatIfCode } from '../../../src/outage/what-if-code';
import type { Choice } from '../../../src/ui/choice';
import { PageHead } from '../../../src/ui/page-head';
import { WhatIfContext } from '../../../src/ui/what-if-context';
import { WordsContext } from '../../../src/ui/words-context';
import { INCIDENT } from './page-fixtures';

// Read before it is waited for: on a busy machine it takes longer to read than a test waits.
await import('../../../src/ui/asked-for');

const INCIDENTS = [INCIDENT, 'fastly-2021-06-08'];
const root = document.createElement('div');
document.body.append(root);

interface Start {
  whatIf?: string;
  own?: readonly OwnWhatIf[];
  isDnsKnown?: boolean;
  locale?: Locale;
}

/** The head as it stands in popup and report, over a choice and a list that are kept. */
function draw({ whatIf, own = [], isDnsKnown = false, locale = 'en' }: Start = {}) {
  const seen: { choice: Choice; own: readonly OwnWhatIf[] } = {
    choice: { incident: INCIDENT, severity: 'as-it-happened', whatIf: checkWhatIf(whatIf) },
    own,
  };
  function Head() {
    const [choice, setChoice] = useState(seen.choice);
    const [list, setList] = useState(seen.own);
    Object.assign(seen, { choice, own: list });
    return (
      <WordsContext.Provider value={createWords(locale)}>
        <WhatIfContext.Provider
          value={{
            own: list,
            offered: OFFERED_WHAT_IFS,
            operatorName: (id) => dnsOperator(id)?.name ?? id,
            isDnsKnown,
            changeOwn: (change) => setList(change(list)),
          }}
        >
          <PageHead
            host="shop.example"
            site={null}
            choice={choice}
            incidents={INCIDENTS}
            onChoose={setChoice}
            onOptions={() => {}}
          />
        </WhatIfContext.Provider>
      </WordsContext.Provider>
    );
  }
  act(() => render(<Head />, root));
  return seen;
}

function element<Kind extends HTMLElement>(kind: abstract new () => Kind, selector: string): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`Expected ${selector}.`);
  return found;
}

function choose(name: string, value: string): void {
  const field = element(HTMLSelectElement, name === 'outage' ? 'select.incident' : `select[name="${name}"]`);
  act(() => {
    field.value = value;
    if (field.value !== value) throw new Error(`Expected "${value}" among the options of ${name}.`);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function type(name: string, value: string): void {
  const field = element(HTMLInputElement, `input[name="${name}"]`);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const press = (action: string) => act(() => element(HTMLButtonElement, `[data-action="${action}"]`).click());
const has = (selector: string) => root.querySelector(selector) !== null;
const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? '';
const optionsOf = (name: string) =>
  [...element(HTMLSelectElement, `select[name="${name}"]`).options].map(({ value }) => value);
const codeOf = ({ choice }: { choice: Choice }) => (choice.whatIf ? whatIfCode(choice.whatIf) : null);

/** Opens the form, which comes from the package a moment later. */
async function open(how: () => void): Promise<void> {
  how();
  await vi.waitFor(async () => {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve)));
    expect(has('.what-if')).toBe(true);
  });
}

// Read once, so that no test waits for the file.
beforeAll(() => import('../../../src/ui/what-if-form'));
afterEach(() => {
  act(() => render(null, root));
});

describe('the list of outages', () => {
  it('holds what happened, the reader’s own, a new one, and the ready ones in groups', () => {
    draw({ own: [{ code: 'ol1/aws/all/all/slow/6h', name: 'Exam' }] });
    const groups = [...root.querySelectorAll('.incident optgroup')].map((group) => [
      group.getAttribute('label'),
      group.children.length,
    ]);
    expect(groups).toEqual([
      ['What happened', 2],
      ['What if… of your own', 2],
      ['What if a cloud were lost', 12],
      ['What if a busy region were lost', 15],
      ['What if a delivery network were lost', 8],
      ['What if a DNS operator were lost (needs “Look deeper”)', 14],
    ]);
    expect(textOf('.incident optgroup:nth-child(2)')).toBe('ExamBuild your own what-if…');
    draw({ isDnsKnown: true });
    expect(root.innerHTML).not.toContain('needs “Look deeper”');
  });

  it('gives way from the two severities to what is lost, and back', () => {
    const seen = draw();
    expect(has('[data-choose]')).toBe(true);
    choose('outage', 'ol1/aws/us-east-1/all/no-connection/6h');
    expect(codeOf(seen)).toBe('ol1/aws/us-east-1/all/no-connection/6h');
    expect(has('[data-choose]')).toBe(false);
    expect(textOf('.lost-line')).toBe('What if AWS us-east-1 were lost for 6 hoursEdit');
    // What one comes back to stays what it was.
    expect(seen.choice.incident).toBe(INCIDENT);
    choose('outage', 'fastly-2021-06-08');
    expect(seen.choice).toEqual({ incident: 'fastly-2021-06-08', severity: 'as-it-happened', whatIf: null });
    expect(has('[data-choose="region-lost"]')).toBe(true);
  });

  it('shows what is chosen, also where it is neither kept nor ready', () => {
    draw({ whatIf: 'ol1/ovh/all/all/slow/7h' });
    const list = element(HTMLSelectElement, '.incident');
    expect(list.value).toBe('ol1/ovh/all/all/slow/7h');
    expect(list.selectedOptions[0]?.textContent).toBe('What if OVHcloud were slow for 7 hours');
  });
});

describe('building one', () => {
  it('begins with what the incident befell, and is chosen at once', async () => {
    const seen = draw();
    await open(() => choose('outage', 'build'));
    expect(codeOf(seen)).toBe('ol1/aws/us-east-1/all/no-connection/6h');
    expect(element(HTMLSelectElement, '.incident').value).toBe('ol1/aws/us-east-1/all/no-connection/6h');
  });

  it('lets each choice follow from the one before', async () => {
    const seen = draw({ whatIf: 'ol1/aws/us-east-1/all/no-connection/6h' });
    await open(() => press('edit-what-if'));
    expect(optionsOf('what')).toContain('s3');
    expect(optionsOf('what')).not.toContain('cloudfront');
    choose('what', 's3');
    choose('how', 'errors');
    type('hours', '12');
    act(() => element(HTMLInputElement, '[name="on-off"]').click());
    expect(codeOf(seen)).toBe('ol1/aws/us-east-1/s3/errors/12h/on-off');
    // S3 is in the other region too; Lambda answers nowhere from everywhere.
    choose('where', 'eu-west-1');
    expect(codeOf(seen)).toBe('ol1/aws/eu-west-1/s3/errors/12h/on-off');
    choose('what', 'lambda');
    choose('where', 'global');
    expect(codeOf(seen)).toBe('ol1/aws/global/all/errors/12h/on-off');
    choose('who', 'fastly');
    expect(codeOf(seen)).toBe('ol1/fastly/all/all/errors/12h/on-off');
    expect(has('select[name="where"]')).toBe(false);
    choose('who', 'dns/ns1');
    expect(codeOf(seen)).toBe('ol1/dns/ns1/no-name/12h/on-off');
    expect(optionsOf('how')).toEqual(['no-name', 'no-change']);
    expect(textOf('.lost-line')).toBe('What if the name servers of NS1 were lost for 12 hours, on and off');
  });

  it.each(['', '0', '-3', '1.5', '721', 'x'])('does not take %j for a length', async (typed) => {
    const seen = draw({ whatIf: 'ol1/aws/all/all/slow/6h' });
    await open(() => press('edit-what-if'));
    type('hours', typed);
    expect(codeOf(seen)).toBe('ol1/aws/all/all/slow/6h');
    expect(element(HTMLInputElement, '[name="hours"]').getAttribute('aria-invalid')).toBe('true');
  });

  it('has a label for every field', async () => {
    draw({ whatIf: 'ol1/aws/us-east-1/s3/slow/6h' });
    await open(() => press('edit-what-if'));
    const fields = [...root.querySelectorAll('.what-if :is(select, input)')];
    expect(fields.length).toBe(8);
    for (const field of fields) {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
        throw new Error('Field?');
      expect([...(field.labels ?? [])].map((label) => label.textContent?.trim()).join('')).not.toBe('');
    }
  });

  it.each(LOCALES)('leaves no hole in any language: %s', async (locale) => {
    draw({ whatIf: 'ol1/aws/us-east-1/s3/slow/6h', locale });
    await open(() => press('edit-what-if'));
    expect(root.textContent).not.toMatch(/[{}]|undefined|what-if\./);
  });

  it('closes, and when what happened is chosen', async () => {
    draw({ whatIf: 'ol1/aws/all/all/slow/6h' });
    await open(() => press('edit-what-if'));
    press('close-what-if');
    expect(has('.what-if')).toBe(false);
    await open(() => press('edit-what-if'));
    choose('outage', INCIDENT);
    expect(has('.what-if')).toBe(false);
  });
});

describe('keeping', () => {
  const SLOW = 'ol1/aws/all/all/slow/6h';
  const ERRORS = 'ol1/aws/all/all/errors/6h';

  it('saves under a name, which may be left to us', async () => {
    const seen = draw({ whatIf: SLOW });
    await open(() => press('edit-what-if'));
    expect(element(HTMLInputElement, '[name="what-if-name"]').placeholder).toBe(
      'What if AWS were slow for 6 hours',
    );
    press('keep-what-if');
    expect(seen.own).toEqual([{ code: SLOW, name: '' }]);
    type('what-if-name', ' Exam ');
    press('keep-what-if');
    expect(seen.own).toEqual([{ code: SLOW, name: 'Exam' }]);
    expect(textOf('.what-if > [role="status"]')).toBe('Kept as “Exam”.');
    expect(element(HTMLButtonElement, '[data-action="keep-what-if"]').disabled).toBe(true);
  });

  it('changes one in its place', async () => {
    const others = [
      { code: 'ol1/ovh/all/all/slow/1h', name: 'first' },
      { code: 'ol1/ovh/all/all/slow/3h', name: 'last' },
    ] as const;
    const seen = draw({ whatIf: SLOW, own: [others[0], { code: SLOW, name: 'Exam' }, others[1]] });
    await open(() => press('edit-what-if'));
    choose('how', 'errors');
    press('keep-what-if');
    expect(seen.own).toEqual([others[0], { code: ERRORS, name: 'Exam' }, others[1]]);
  });

  it('makes another one of one that is kept', async () => {
    const seen = draw({ whatIf: SLOW, own: [{ code: SLOW, name: 'Exam' }] });
    await open(() => choose('outage', 'build'));
    choose('how', 'errors');
    press('keep-what-if');
    expect(seen.own.map(({ code }) => code)).toEqual([SLOW, ERRORS]);
  });

  it('takes one away, and back to where it was', async () => {
    const own = [1, 2, 3].map((hours) => ({ code: `ol1/aws/all/all/slow/${hours}h`, name: `${hours}` }));
    const seen = draw({ whatIf: 'ol1/aws/all/all/slow/2h', own });
    await open(() => press('edit-what-if'));
    press('delete-what-if');
    expect(seen.own.map(({ name }) => name)).toEqual(['1', '3']);
    expect(textOf('.what-if > [role="status"]')).toBe('Deleted “2”.');
    expect(has('[data-action="delete-what-if"]')).toBe(false);
    press('undo-what-if');
    expect(seen.own).toEqual(own);
    expect(has('[data-action="undo-what-if"]')).toBe(false);
    expect(element(HTMLInputElement, '[name="what-if-name"]').value).toBe('2');
  });

  it('says so when the list is full, and keeps what is there', async () => {
    const own = Array.from({ length: MOST_OWN }, (_, at) => ({
      code: `ol1/ovh/all/all/slow/${at + 1}h`,
      name: '',
    }));
    const seen = draw({ whatIf: SLOW, own });
    await open(() => press('edit-what-if'));
    press('keep-what-if');
    expect(seen.own).toEqual(own);
    expect(textOf('.what-if > [role="status"]')).toMatch(/^No more than 50/);
  });
});

describe('sharing', () => {
  it('copies a text, which another takes from wherever it stands', async () => {
    draw({ whatIf: 'ol1/dns/ns1/no-name/48h' });
    await open(() => press('edit-what-if'));
    const text = element(HTMLButtonElement, '[data-action="copy-what-if"]').dataset.text ?? '';
    expect(text).toBe(
      'Outage Lens: What if the name servers of NS1 were lost for 48 hours? [ol1/dns/ns1/no-name/48h]',
    );
    act(() => render(null, root));
    const seen = draw();
    await open(() => choose('outage', 'build'));
    type('paste-what-if', `> look: ${text} – nice`);
    expect(codeOf(seen)).toBe('ol1/dns/ns1/no-name/48h');
    expect(element(HTMLInputElement, '[name="paste-what-if"]').value).toBe('');
    expect(textOf('.what-if > [role="status"]')).toBe('Taken from the text.');
  });

  it.each([
    ['hello', /^No what-if in this text: expected something like \[ol1\//],
    ['[ol1/acme/all/all/slow/6h]', /^No provider called “acme”/],
    ['[ol1/aws/us-east-99/all/slow/6h]', /^AWS has no region called “us-east-99”/],
    ['[ol1/aws/all/teleport/slow/6h]', /^AWS has no service called “teleport”/],
    ['[ol1/dns/nobody/no-name/6h]', /^No DNS operator called “nobody”/],
    ['[ol2/aws]', /another version \(ol2\)/],
  ])('says what is wrong with %s, and loses nothing', async (pasted, problem) => {
    const seen = draw({ whatIf: 'ol1/aws/all/all/slow/6h' });
    await open(() => press('edit-what-if'));
    type('paste-what-if', pasted);
    expect(textOf('.problem')).toMatch(problem);
    expect(codeOf(seen)).toBe('ol1/aws/all/all/slow/6h');
    const field = element(HTMLInputElement, '[name="paste-what-if"]');
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual([pasted, 'true']);
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      problem,
    );
    type('paste-what-if', '');
    expect(textOf('.problem')).toBe('');
  });
});
