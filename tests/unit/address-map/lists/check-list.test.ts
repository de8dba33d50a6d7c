import { describe, expect, it } from 'vitest';
import { checkList } from '../../../../src/address-map/lists/check-list';
import { LIST_IDS, type ListId } from '../../../../src/address-map/lists/list-definition';
import { ListError } from '../../../../src/address-map/lists/list-error';
import { LIST_SOURCES } from '../../../../src/address-map/lists/list-sources';
import { type ListBlock, readList } from '../../../../src/address-map/lists/read-list';
import { blocks, listTexts } from './small-lists';

function edge(block: string): ListBlock {
  return { block, region: 'global', service: null, isEdge: true };
}

/** What Fastly's list with these blocks besides plausible ones is refused for. */
function failureOf(more: readonly string[], previous: number | null = null, id: ListId = 'fastly'): string {
  try {
    checkList({ id, date: null, blocks: [...blocks(10), ...more].map(edge) }, previous);
    return 'taken';
  } catch (error) {
    if (error instanceof ListError) return error.failure;
    throw error;
  }
}

describe('a plausible list', () => {
  it.each(LIST_IDS)('%s: is taken, also with few blocks', (id) => {
    const list = readList(id, listTexts(id));
    expect(() => checkList(list, null)).not.toThrow();
    expect(() => checkList(list, list.blocks.length * 2)).not.toThrow();
  });

  it.each(LIST_IDS)('%s: is refused with fewer', (id) => {
    const list = readList(id, listTexts(id));
    const { fewestBlocks } = LIST_SOURCES[id];
    const few = { ...list, blocks: list.blocks.slice(0, fewestBlocks - 1) };
    expect(() => checkList(few, null)).toThrow(new ListError('few', `${fewestBlocks - 1}`));
  });

  it('may hold wide blocks, but none as wide as a default route', () => {
    expect(failureOf(['96.0.0.0/8', '2600::/16'])).toBe('taken');
  });
});

describe('an implausible list', () => {
  it('with less than half of what the last one had is refused', () => {
    expect(failureOf([], 20)).toBe('taken');
    expect(failureOf([], 21)).toBe('halved');
  });

  it.each(['0.0.0.0/0', '::/0', '128.0.0.0/1', '96.0.0.0/7', '2000::/3', '2600::/15'])(
    'with the route %s is refused',
    (block) => {
      expect(failureOf([block])).toBe('default-route');
    },
  );

  it('that claims most of the internet in small pieces is refused', () => {
    const pieces = Array.from({ length: 40 }, (_, index) => `${40 + index}.0.0.0/8`);
    expect(failureOf(pieces.slice(0, 31))).toBe('taken');
    expect(failureOf(pieces)).toBe('default-route');
    // The same ones twice claim no more.
    expect(failureOf([...pieces.slice(0, 31), ...pieces.slice(0, 31)])).toBe('taken');
    expect(failureOf(Array.from({ length: 40 }, (_, index) => `${(0x2600 + index).toString(16)}::/16`))).toBe(
      'default-route',
    );
  });

  it.each([
    '10.0.0.0/8',
    '10.1.2.0/24',
    '127.0.0.1/32',
    '100.64.0.0/16',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.168.1.0/24',
    '192.0.0.0/16',
    '203.0.113.0/24',
    '224.0.0.0/8',
    '255.255.255.255/32',
    'fd00::/16',
    'fe80::/16',
    'ff02::/16',
    '2001:db8:1::/48',
    '4000::/16',
  ])('with %s, where no public host can be, is refused', (block) => {
    expect(failureOf([block])).toBe('shape');
  });

  it.each([
    '20.0.0.1/24',
    '20.0.0.0',
    '20.0.0.0/33',
    '2a00::/129',
    '2a00::1/64/1',
    '::ffff:20.0.0.0/120',
    '',
  ])('with "%s", which is no block, is refused', (block) => {
    expect(failureOf([block])).toBe('shape');
  });

  it('with more blocks than any real one is refused', () => {
    expect(failureOf(new Array<string>(260_000).fill('20.0.0.0/24'))).toBe('too-large');
  });
});
