import { box, ICONS, type Outline } from './icons';

/** Units to the side of the square that a letter is drawn in. */
const EM = 1000;

function table(size: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
}

function glyph(outlines: readonly Outline[]): Uint8Array {
  const points = outlines.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const size = 10 + outlines.length * 2 + 2 + points.length * 5;
  return table(size + (size % 2), (view) => {
    view.setInt16(0, outlines.length);
    [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((v, i) => {
      view.setInt16(2 + i * 2, v);
    });
    let last = -1;
    outlines.forEach((outline, i) => {
      last += outline.length;
      view.setUint16(10 + i * 2, last);
    });
    const flags = 12 + outlines.length * 2;
    points.forEach(([x, y], i) => {
      view.setUint8(flags + i, 1); // on the curve, both coordinates as 16-bit steps
      view.setInt16(flags + points.length + i * 2, x - (xs[i - 1] ?? 0));
      view.setInt16(flags + points.length * 3 + i * 2, y - (ys[i - 1] ?? 0));
    });
  });
}

function characterMap(): Uint8Array {
  const first = ICONS[0]?.[0] ?? 0;
  const last = ICONS.at(-1)?.[0] ?? 0;
  return table(44, (view) => {
    const words = [
      0,
      1,
      3,
      1,
      0,
      12,
      4,
      32,
      0,
      4,
      4,
      1,
      0,
      last,
      0xffff,
      0,
      first,
      0xffff,
      1 - first,
      1,
      0,
      0,
    ];
    words.forEach((word, i) => {
      view.setUint16(i * 2, word & 0xffff);
    });
  });
}

function names(family: string): Uint8Array {
  const records = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const texts = records.map(([, text]) => text);
  const start = 6 + records.length * 12;
  return table(start + texts.join('').length * 2, (view) => {
    view.setUint16(2, records.length);
    view.setUint16(4, start);
    let at = 0;
    records.forEach(([id, text], i) => {
      [3, 1, 0x409, id, text.length * 2, at].forEach((word, k) => {
        view.setUint16(6 + i * 12 + k * 2, word);
      });
      for (const letter of text) {
        view.setUint16(start + at, letter.charCodeAt(0));
        at += 2;
      }
    });
  });
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    for (let k = 0; k < 4; k++) sum = (sum + (bytes[i + k] ?? 0) * 2 ** (24 - 8 * k)) % 2 ** 32;
  }
  return sum;
}

/** A TrueType font that holds a handful of signs (search, menu, play, clock, speech bubble) at U+E001–E005. */
export function makeIconFont(family: string): Uint8Array {
  const glyphs = [glyph([box(60, 0, 540, 700)]), ...ICONS.map(([, outlines]) => glyph(outlines))];
  const count = glyphs.length;
  const mostPoints = Math.max(...ICONS.map(([, outlines]) => outlines.flat().length));
  const tables: readonly (readonly [string, Uint8Array])[] = [
    [
      'OS/2',
      table(78, (view) => {
        view.setInt16(2, EM);
        view.setUint16(4, 400);
        view.setUint16(6, 5);
        [650, 700, 0, 140, 650, 700, 0, 480, 50, 260].forEach((v, i) => {
          view.setInt16(10 + i * 2, v);
        });
        view.setUint32(58, 0x4f574e20); // vendor
        view.setUint16(62, 0x40);
        view.setUint16(64, 0xe001);
        view.setUint16(66, 0xe005);
        [800, -200, 90, 900, 200].forEach((v, i) => {
          view.setInt16(68 + i * 2, v);
        });
      }),
    ],
    ['cmap', characterMap()],
    ['glyf', join(glyphs)],
    [
      'head',
      table(54, (view) => {
        view.setUint32(0, 0x10000);
        view.setUint32(4, 0x10000);
        view.setUint32(12, 0x5f0f3cf5);
        view.setUint16(16, 3);
        view.setUint16(18, EM);
        [0, 0, EM, EM].forEach((v, i) => {
          view.setInt16(36 + i * 2, v);
        });
        view.setUint16(46, 8);
        view.setInt16(48, 2);
        view.setInt16(50, 1); // long offsets
      }),
    ],
    [
      'hhea',
      table(36, (view) => {
        view.setUint32(0, 0x10000);
        [800, -200, 90, EM, 0, 0, EM, 1].forEach((v, i) => {
          view.setInt16(4 + i * 2, v);
        });
        view.setUint16(34, count);
      }),
    ],
    [
      'hmtx',
      table(count * 4, (view) => {
        for (let i = 0; i < count; i++) view.setUint16(i * 4, EM);
      }),
    ],
    [
      'loca',
      table((count + 1) * 4, (view) => {
        let at = 0;
        glyphs.forEach((bytes, i) => {
          at += bytes.length;
          view.setUint32((i + 1) * 4, at);
        });
      }),
    ],
    [
      'maxp',
      table(32, (view) => {
        view.setUint32(0, 0x10000);
        view.setUint16(4, count);
        view.setUint16(6, mostPoints);
        view.setUint16(8, 4);
        view.setUint16(14, 2);
      }),
    ],
    ['name', names(family)],
    ['post', table(32, (view) => view.setUint32(0, 0x30000))],
  ];

  let at = 12 + tables.length * 16;
  const directory = table(at, (view) => {
    view.setUint32(0, 0x10000);
    [tables.length, 128, 3, tables.length * 16 - 128].forEach((v, i) => {
      view.setUint16(4 + i * 2, v);
    });
    tables.forEach(([tag, bytes], i) => {
      for (let k = 0; k < 4; k++) view.setUint8(12 + i * 16 + k, tag.charCodeAt(k));
      view.setUint32(16 + i * 16, checksum(bytes));
      view.setUint32(20 + i * 16, at);
      view.setUint32(24 + i * 16, bytes.length);
      at += Math.ceil(bytes.length / 4) * 4;
    });
  });
  const padded = tables.map(([, bytes]) => join([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]));
  return join([directory, ...padded]);
}
