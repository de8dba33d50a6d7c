/** Closed outline, clockwise when filled, counter-clockwise when it is a hole; 0–1000, y upwards. */
export type Outline = readonly (readonly [x: number, y: number])[];

function circle(cx: number, cy: number, radius: number, isHole = false): Outline {
  return Array.from({ length: 40 }, (_, i) => {
    const turn = ((isHole ? 1 : -1) * i * 2 * Math.PI) / 40;
    return [Math.round(cx + radius * Math.cos(turn)), Math.round(cy + radius * Math.sin(turn))] as const;
  });
}

/** A rectangle. */
export function box(left: number, bottom: number, right: number, top: number): Outline {
  return [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ];
}

/** What is drawn for each character of the private use area, in the order of their numbers. */
export const ICONS: readonly (readonly [character: number, outlines: readonly Outline[]])[] = [
  // search
  [
    0xe001,
    [
      circle(420, 560, 300),
      circle(420, 560, 210, true),
      [
        [610, 300],
        [680, 370],
        [930, 120],
        [860, 50],
      ],
    ],
  ],
  // menu
  [0xe002, [box(80, 680, 920, 780), box(80, 420, 920, 520), box(80, 160, 920, 260)]],
  // play
  [
    0xe003,
    [
      [
        [240, 80],
        [240, 860],
        [880, 470],
      ],
    ],
  ],
  // clock
  [
    0xe004,
    [circle(500, 470, 420), circle(500, 470, 330, true), box(455, 450, 545, 730), box(455, 430, 720, 510)],
  ],
  // speech bubble
  [
    0xe005,
    [
      [
        [80, 240],
        [80, 840],
        [920, 840],
        [920, 240],
        [480, 240],
        [280, 40],
        [280, 240],
      ],
    ],
  ],
];
