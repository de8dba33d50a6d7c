import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readRecordFile, recordAsFile } from '../../../src/relive/record-file';
import { relivedLoad, reliveRecord, TINY_PNG } from './records';

/** The file of a record in which one screen is another text. */
async function fileWith(screen: string): Promise<string> {
  return (await recordAsFile(reliveRecord())).replace(`data:image/png;base64,${TINY_PNG}`, screen);
}

/** A PNG of which the head says that it is this large. */
function pngOf(width: number, height: number): string {
  const bytes = Buffer.from(TINY_PNG, 'base64');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return `data:image/png;base64,${bytes.toString('base64')}`;
}

describe('a record as a file', () => {
  it('says its form, and is read back as it was, with its screens', async () => {
    const record = reliveRecord({ during: relivedLoad({ screen: null }) });
    const text = await recordAsFile(record);
    expect(JSON.parse(text)).toMatchObject({ format: 1 });
    const back = readRecordFile(text);
    expect(back).toEqual(record);
    const screen = (await back.before[1].screen?.arrayBuffer()) ?? new ArrayBuffer(0);
    expect(Buffer.from(screen).toString('base64')).toBe(TINY_PNG);
  });

  it.each([
    ['no JSON', 'PNG', 'file', ''],
    ['another JSON', '{"log":{"entries":[]}}', 'version', 'format'],
    ['a number', '1', 'object', ''],
    ['more than any record holds', ' '.repeat(LARGEST_FILE + 1), 'file', ''],
  ])('is refused where it is %s', (_, text, expected, place) => {
    expect(() => readRecordFile(text)).toThrow(expect.objectContaining({ expected, place }));
  });

  it.each([
    ['an address on the network', 'https://tracker.example/a.png'],
    ['a web page', `data:text/html;base64,${TINY_PNG}`],
    ['a picture of another kind', 'data:image/png;base64,R0lGODlhAQABAAAAACw='],
    ['no base64', 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg!!'],
    ['a head alone', 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg=='],
    ['a picture of endless width', pngOf(100_000, 10)],
    ['a picture of endless height', pngOf(10, 100_000)],
    ['a picture without height', pngOf(10, 0)],
  ])('is refused where a screen is %s', async (_, screen) => {
    const text = await fileWith(screen);
    expect(() => readRecordFile(text)).toThrow(
      expect.objectContaining({ expected: 'picture', place: 'before[0].screen' }),
    );
  });
});
