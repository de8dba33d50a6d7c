import { describe, expect, it } from 'vitest';
import { message } from '../../../src/explain/message';
import type { PageLoad } from '../../../src/observe/page-load';
import type { RecordingNews } from '../../../src/recordings/recording-messages';
import { MOST_PAGES, type OwnFile } from '../../../src/recordings/recordings';
import { createRecordingSession, type NamedFile } from '../../../src/recordings/session';

const LOAD: PageLoad = {
  ...{ url: 'https://a.example/', startedAt: 1, complete: true, isPrivate: false },
  ...{ exchanges: [], gaps: [], visible: null },
};
const REFUSED: RecordingNews = { kind: 'refused', place: 'line 2', problem: message('refused.json') };
const read = (pages: number, leftOut = 0): RecordingNews => ({
  ...{ kind: 'read', leftOut },
  pages: Array.from({ length: pages }, () => LOAD),
});

const OWN: ReadonlyMap<string, OwnFile<string>> = new Map<string, OwnFile<string>>([
  ['table.json', { table: 'a table' }],
  ['history.jsonl', { place: '', problem: message('recordings.of-web'), belongs: 'web' }],
]);

const named = (name: string, size = 10): NamedFile => ({
  name,
  file: new File([new Uint8Array(size)], name),
});

/** Lets everything that is not waited for go on. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A session whose reader answers when the test says so. */
function begin() {
  const asked: { name: string; onNews: (news: RecordingNews | null) => void }[] = [];
  let readers = 0;
  let ended = 0;
  let pages = 0;
  const session = createRecordingSession<number, string>({
    readOwn: async ({ name }) => OWN.get(name) ?? null,
    async startReader() {
      readers += 1;
      return {
        read: ({ name }, onNews) => void asked.push({ name, onNews }),
        end: () => {
          ended += 1;
        },
      };
    },
    take: async () => {
      pages += 1;
      return pages;
    },
    pause: () => Promise.resolve(),
  });
  return {
    session,
    asked: () => asked.map(({ name }) => name),
    readers: () => [readers, ended],
    async answer(news: RecordingNews | null) {
      asked.at(-1)?.onNews(news);
      await settle();
    },
  };
}

describe('a session', () => {
  it('opens tables that were saved here, and says of other such files where they belong', async () => {
    const { session, asked, answer } = begin();
    session.add([named('table.json'), named('history.jsonl'), named('a.har')]);
    await settle();
    // Neither was handed to what reads recordings.
    expect(asked()).toEqual(['a.har']);
    await answer(read(1));
    expect(session.now()).toMatchObject({
      ...{ pages: [1], files: 1, tables: ['a table'], reading: null },
      refused: [{ file: 'history.jsonl', belongs: 'web' }],
    });
    session.add(Array.from({ length: 20 }, () => named('table.json')));
    await settle();
    expect(session.now().tables).toHaveLength(20);
    expect(session.now().refused).toHaveLength(2);
    session.forget();
    expect(session.now().tables).toEqual([]);
  });

  it('reads one file after the other, and keeps the pages of each', async () => {
    const { session, asked, answer, readers } = begin();
    session.add([named('a.har'), named('b.har')]);
    await settle();
    expect(asked()).toEqual(['a.har']);
    await answer(read(2));
    expect(asked()).toEqual(['a.har', 'b.har']);
    await answer(read(1, 3));
    expect(session.now()).toMatchObject({
      ...{ pages: [1, 2, 3], files: 2, refused: [], reading: null },
      leftOut: [{ file: 'b.har', requests: 3 }],
    });
    expect(readers()).toEqual([1, 1]);
  });

  it('tells how far it is: files, bytes and the one that is being read', async () => {
    const { session, answer } = begin();
    session.add([named('a.har', 100), named('b.har', 50)]);
    await settle();
    await answer({ kind: 'progress', bytes: 40 });
    expect(session.now().reading).toEqual({
      ...{ files: 2, done: 0, bytes: 150, bytesDone: 0 },
      current: { name: 'a.har', size: 100, bytes: 40 },
    });
    await answer(read(1));
    expect(session.now().reading).toMatchObject({ done: 1, bytesDone: 100, current: { name: 'b.har' } });
  });

  it.each<[string, RecordingNews | null, object]>([
    ['is refused', REFUSED, { file: 'b.har', place: 'line 2', problem: message('refused.json') }],
    ['breaks off', null, { file: 'b.har', place: '', problem: message('refused.broke-off') }],
    [
      'holds more pages than are kept',
      read(MOST_PAGES),
      { file: 'b.har', place: '', problem: message('refused.many-pages', { most: MOST_PAGES }) },
    ],
  ])('goes on where a file %s, and says which and why', async (_, news, refusal) => {
    const { session, answer } = begin();
    session.add([named('a.har'), named('b.har'), named('c.har')]);
    await settle();
    await answer(read(1));
    await answer(news);
    await answer(read(1));
    const { pages, files, refused, reading } = session.now();
    expect([pages.length, files, refused, reading]).toEqual([2, 2, [refusal], null]);
  });

  it('starts another reader where one has died', async () => {
    const { session, answer, readers } = begin();
    session.add([named('a.har'), named('b.har')]);
    await settle();
    await answer(null);
    expect(readers()).toEqual([2, 1]);
    await answer(read(1));
    expect(session.now().pages).toHaveLength(1);
  });

  it('keeps what is done when it is stopped, and takes nothing of what was on its way', async () => {
    const { session, asked, answer, readers } = begin();
    session.add([named('a.har'), named('b.har'), named('c.har')]);
    await settle();
    await answer(read(2));
    session.stop();
    await settle();
    expect(session.now()).toMatchObject({ pages: [1, 2], files: 1, reading: null, isStopped: true });
    await answer(read(5));
    expect(session.now().pages).toEqual([1, 2]);
    expect(asked()).toEqual(['a.har', 'b.har']);
    expect(readers()).toEqual([1, 1]);
  });

  it('reads on after a stop, with what is handed in then', async () => {
    const { session, asked, answer } = begin();
    session.add([named('a.har')]);
    await settle();
    session.stop();
    session.add([named('b.har')]);
    await settle();
    expect(asked()).toEqual(['a.har', 'b.har']);
    await answer(read(1));
    expect(session.now()).toMatchObject({ pages: [1], files: 1, isStopped: false, reading: null });
  });

  it('forgets everything when it is told to', async () => {
    const { session, answer } = begin();
    session.add([named('a.har'), named('b.har')]);
    await settle();
    await answer(REFUSED);
    session.forget();
    expect(session.now()).toMatchObject({ pages: [], refused: [], reading: null, isStopped: false });
  });
});
