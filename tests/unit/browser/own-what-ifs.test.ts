import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeOwnWhatIfs, readOwnWhatIfs, watchOwnWhatIfs } from '../../../src/browser/own-what-ifs';
import { checkOwnWhatIfs, cleanName, LONGEST_NAME, MOST_OWN } from '../../../src/outage/own-what-if';

const code = (hours: number) => `ol1/aws/us-east-1/all/slow/${hours}h`;
const own = (hours: number, name = `${hours}`) => ({ code: code(hours), name });

describe('the list of own what-ifs, as storage may hold it', () => {
  it.each([undefined, null, 7, 'x', {}, [null, 7, 'x', {}, { code: code(1) }, { name: 'x' }]])(
    'is empty where there is %j',
    (stored) => expect(checkOwnWhatIfs(stored)).toEqual([]),
  );

  it('leaves out what is not in order, and keeps the rest', () => {
    expect(
      checkOwnWhatIfs([
        own(1),
        { code: 'ol1/acme/all/all/slow/6h', name: 'no such provider' },
        { code: 'ol9/aws', name: 'of another version' },
        { ...own(2), extra: { a: 1 } },
        { code: code(3), name: 7 },
        own(1, 'the same again'),
        JSON.parse(`{"__proto__": {"code": "${code(4)}", "name": "x"}}`),
      ]),
    ).toEqual([own(1), own(2)]);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => own((index % 700) + 1));
    expect(checkOwnWhatIfs(many)).toEqual(many.slice(0, MOST_OWN));
  });

  it.each([
    ['  two\n lines ', 'two lines'],
    ['turned \u202e around\u0000', 'turned around'],
    ['', ''],
    ['x'.repeat(100_000), 'x'.repeat(LONGEST_NAME)],
    [`${'x'.repeat(LONGEST_NAME - 1)}😀`, 'x'.repeat(LONGEST_NAME - 1)],
    ['<b>not bold</b>', '<b>not bold</b>'],
    ['امتحان', 'امتحان'],
  ])('has names of one line', (typed, name) => {
    expect(cleanName(typed)).toBe(name);
  });
});

describe('the list of own what-ifs', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept, and told to whoever watches', async () => {
    const told = vi.fn();
    const stop = watchOwnWhatIfs(told);
    await changeOwnWhatIfs((list) => [...list, own(1, ' a  name ')]);
    await changeOwnWhatIfs((list) => [...list, own(2)]);
    expect(await readOwnWhatIfs()).toEqual([own(1, 'a name'), own(2)]);
    expect(told).toHaveBeenLastCalledWith([own(1, 'a name'), own(2)]);
    stop();
    await changeOwnWhatIfs((list) => list.slice(1));
    expect(told).toHaveBeenCalledTimes(2);
    expect(await readOwnWhatIfs()).toEqual([own(2)]);
  });
});
