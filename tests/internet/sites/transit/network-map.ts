type Side = 'above' | 'below' | 'left' | 'right';
type Stop = readonly [x: number, y: number, name: string, label: Side];

interface Line {
  colour: string;
  path: string;
  stops: readonly Stop[];
}

const LINES: readonly Line[] = [
  {
    colour: '#c8342f',
    path: 'M50 90H170L280 200H420L510 290',
    stops: [
      [50, 90, 'Infirmary', 'below'],
      [150, 90, 'Mill Lane', 'above'],
      [372, 200, 'Botanic Garden', 'below'],
      [510, 290, 'Upper Lock', 'below'],
    ],
  },
  {
    colour: '#2f7d5b',
    path: 'M60 330H160L280 200V60H400',
    stops: [
      [60, 330, 'Saltmarsh Ferry', 'above'],
      [160, 330, 'Fish Quay', 'below'],
      [280, 110, 'Library', 'left'],
      [400, 60, 'Swimming Baths', 'above'],
    ],
  },
  {
    colour: '#2b66a8',
    path: 'M510 120H390L280 200L250 300L320 370H470',
    stops: [
      [510, 120, 'Rope Works', 'above'],
      [390, 120, 'Night Market', 'above'],
      [250, 300, 'School Bridge', 'right'],
      [470, 370, 'Old Fire Station', 'above'],
    ],
  },
];

function label([x, y, name, side]: Stop): string {
  const across = { above: 0, below: 0, left: -16, right: 16 }[side];
  const down = { above: -17, below: 27, left: 5, right: 5 }[side];
  const anchor = { above: 'middle', below: 'middle', left: 'end', right: 'start' }[side];
  const inside = Math.min(500, Math.max(62, x));
  return `<text x="${(anchor === 'middle' ? inside : x) + across}" y="${y + down}" text-anchor="${anchor}">${name}</text>`;
}

/** The plan of the tram network, 560 × 400. */
export function drawNetworkMap(): string {
  const lines = LINES.map(
    ({ colour, path }) =>
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"/>`,
  );
  const stops = LINES.flatMap(({ colour, stops }) =>
    stops.map(
      (stop) =>
        `<circle cx="${stop[0]}" cy="${stop[1]}" r="8" fill="#fff" stroke="${colour}" stroke-width="4"/>${label(stop)}`,
    ),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 400" width="560" height="400" font-family="Arial,DejaVu Sans,sans-serif" font-size="14" fill="#1f2a37"><rect width="560" height="400" fill="#fff"/><path d="M0 372Q120 340 210 372T330 400H0z" fill="#cfe6f1"/><path d="M470 22h80v44h-80z" fill="#e4efd8"/><path d="M350 240h96v50h-96z" fill="#e4efd8"/>${lines.join('')}${stops.join('')}<rect x="264" y="184" width="32" height="32" rx="10" fill="#fff" stroke="#1f2a37" stroke-width="5"/><text x="254" y="206" text-anchor="end" font-size="15" font-weight="700">Town Hall</text></svg>`;
}
