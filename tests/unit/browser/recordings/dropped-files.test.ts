import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from '../../../../src/browser/recordings/dropped-files';

/** A file as a browser hands it over: with its folders where a folder was chosen. */
const file = (name: string, path = '') =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: path });

/** An entry of a folder that was dropped, as both browsers show it: a hundred at a time. */
type Fake = Record<string, unknown> & { name: string };
const fileEntry = (name: string, fullPath: string, isReadable = true): Fake => ({
  ...{ name, fullPath, isFile: true, isDirectory: false },
  file: (done: (read: File) => void, failed: () => void) => (isReadable ? done(file(name)) : failed()),
});
const folder = (name: string, entries: readonly Fake[]): Fake => ({
  ...{ name, fullPath: `/${name}`, isFile: false, isDirectory: true },
  createReader() {
    let at = 0;
    return {
      readEntries(done: (some: readonly Fake[]) => void) {
        done(entries.slice(at, at + 100));
        at += 100;
      },
    };
  },
});

const dropOf = (entries: readonly Fake[], files: readonly File[]): DataTransfer =>
  Object.assign(Object.create(null), {
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files,
  });

const namesOf = async (entries: readonly Fake[], files: readonly File[]) =>
  (await droppedFiles(dropOf(entries, files))).map(({ name }) => name);

describe('files that are chosen', () => {
  it('are all taken by name, whatever they are called', () => {
    expect(chosenFiles([file('a.har'), file('notes.txt')]).map(({ name }) => name)).toEqual([
      ...['a.har', 'notes.txt'],
    ]);
  });

  it.each(['a.har', 'A.HAR', 'a.har.gz', 'a.json', 'a.jsonl', 'a.ndjson.gz'])(
    'are taken from a folder where they are called like a recording: %s',
    (name) => expect(chosenFiles([file(name, `week/${name}`)])).toMatchObject([{ name: `week/${name}` }]),
  );

  it.each(['photo.png', 'har', 'a.har.txt', 'a.gz', 'a.jsonp'])('are left alone in a folder: %s', (name) =>
    expect(chosenFiles([file(name, `week/${name}`)])).toEqual([]),
  );
});

describe('what is dropped', () => {
  it('is taken from folders in folders, more than a browser gives at once, and beside them', async () => {
    const many = Array.from({ length: 250 }, (_, index) => {
      const name = `${String(index).padStart(3, '0')}.har`;
      return fileEntry(name, `/week/${name}`);
    });
    const deep = folder('deep', [
      ...[fileEntry('b.jsonl', '/week/deep/b.jsonl'), fileEntry('photo.png', '/week/deep/photo.png')],
      fileEntry('gone.har', '/week/deep/gone.har', false),
    ]);
    const names = await namesOf(
      [folder('week', [...many, deep]), fileEntry('alone.txt', '/alone.txt')],
      // A folder stands among the files, too.
      [file('week'), file('alone.txt')],
    );
    expect(names).toHaveLength(252);
    expect(names.slice(0, 2)).toEqual(['alone.txt', 'week/000.har']);
    expect(names.at(-1)).toBe('week/deep/b.jsonl');
  });

  it('is nothing where a folder holds no recording', async () => {
    expect(await namesOf([folder('week', [fileEntry('a.txt', '/week/a.txt')])], [file('week')])).toEqual([]);
  });
});
