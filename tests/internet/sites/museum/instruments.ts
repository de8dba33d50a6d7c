const BRASS =
  '<defs><linearGradient id="brass" x2="1" y2="1"><stop stop-color="#f4dc9b"/><stop offset=".5" stop-color="#c79a45"/><stop offset="1" stop-color="#8a6424"/></linearGradient><radialGradient id="felt"><stop stop-color="#35584f"/><stop offset="1" stop-color="#1c332e"/></radialGradient></defs>';

function frame(drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300">${BRASS}<rect width="400" height="300" fill="url(#felt)"/>${drawing}</svg>`;
}

/** Short lines around a dial of radius `outer`, every `every`-th one longer. */
function ticks(cx: number, cy: number, outer: number, count: number, every: number, colour: string): string {
  return Array.from({ length: count }, (_, i) => {
    const turn = (i / count) * 2 * Math.PI;
    const inner = outer - (i % every === 0 ? 14 : 7);
    const at = (r: number) =>
      `${(cx + r * Math.cos(turn)).toFixed(1)} ${(cy + r * Math.sin(turn)).toFixed(1)}`;
    return `<path d="M${at(outer)}L${at(inner)}" stroke="${colour}" stroke-width="${i % every === 0 ? 2 : 1}"/>`;
  }).join('');
}

/** An astrolabe: ring, plate of circles that do not share a centre, and the star map's crooked pointers. */
export function drawAstrolabe(): string {
  const rings = [0, 1, 2, 3, 4].map(
    (i) =>
      `<circle cx="200" cy="${168 - i * 9}" r="${92 - i * 18}" fill="none" stroke="#6f4e17" stroke-width="1.5"/>`,
  );
  const pointers = [20, 75, 130, 200, 260, 320].map((angle, i) => {
    const length = 46 + (i % 3) * 14;
    return `<path transform="rotate(${angle} 200 160)" d="M200 160q14 -${length / 2} 0 -${length}q-4 ${length / 2} 0 ${length}" fill="#5d3f10"/>`;
  });
  return frame(
    `<path d="M186 34q14 -28 28 0l6 22h-40z" fill="url(#brass)"/><circle cx="200" cy="22" r="9" fill="none" stroke="#c79a45" stroke-width="4"/>
<circle cx="200" cy="160" r="118" fill="url(#brass)"/><circle cx="200" cy="160" r="100" fill="#d9b566"/>${ticks(200, 160, 117, 72, 6, '#5d3f10')}${rings.join('')}<circle cx="200" cy="130" r="66" fill="none" stroke="#5d3f10" stroke-width="7"/>${pointers.join('')}<path d="M92 214L308 106" stroke="#5d3f10" stroke-width="9" stroke-linecap="round"/><circle cx="200" cy="160" r="9" fill="#5d3f10"/>`,
  );
}

/** A banjo barometer's dial. */
export function drawBarometer(): string {
  const words = ['Stormy', 'Rain', 'Change', 'Fair', 'Very dry'].map((word, i) => {
    const turn = ((-200 + i * 55) * Math.PI) / 180;
    return `<text x="${(200 + 66 * Math.cos(turn)).toFixed(0)}" y="${(158 + 66 * Math.sin(turn)).toFixed(0)}" text-anchor="middle" font-family="Georgia,serif" font-size="13" fill="#3c2a14">${word}</text>`;
  });
  return frame(
    `<path d="M176 8h48l-8 62h-32zM182 232h36l10 60h-56z" fill="#6b3a20"/><circle cx="200" cy="150" r="122" fill="#6b3a20"/><circle cx="200" cy="150" r="112" fill="#7f4a2a"/><circle cx="200" cy="150" r="102" fill="url(#brass)"/><circle cx="200" cy="150" r="94" fill="#fbf3dc"/>${ticks(200, 150, 92, 90, 5, '#3c2a14')}${words.join('')}<path d="M200 150L258 92" stroke="#1d2f45" stroke-width="4" stroke-linecap="round"/><path d="M200 150L178 172" stroke="#1d2f45" stroke-width="7" stroke-linecap="round"/><path d="M200 150L170 80" stroke="#c79a45" stroke-width="3"/><circle cx="200" cy="150" r="8" fill="#1d2f45"/><path d="M130 96q30 -40 84 -32" stroke="#fff" stroke-width="9" stroke-linecap="round" fill="none" opacity=".5"/>`,
  );
}

/** A ship's compass in its box. */
export function drawCompass(): string {
  const points = Array.from({ length: 8 }, (_, i) => {
    const length = i % 2 === 0 ? 78 : 50;
    return `<g transform="rotate(${i * 45} 200 150)"><path d="M200 150L190 138L200 ${150 - length}z" fill="#1d2f45"/><path d="M200 150L210 138L200 ${150 - length}z" fill="${i === 0 ? '#b5402c' : '#d9c9a0'}"/></g>`;
  });
  return frame(
    `<rect x="68" y="18" width="264" height="264" rx="14" fill="#6b3a20"/><rect x="80" y="30" width="240" height="240" rx="10" fill="#8a5230"/><circle cx="200" cy="150" r="112" fill="url(#brass)"/><circle cx="200" cy="150" r="100" fill="#f8efd6"/>${ticks(200, 150, 98, 64, 8, '#1d2f45')}${points.join('')}<circle cx="200" cy="150" r="7" fill="url(#brass)"/><path d="M126 104q26 -44 84 -42" stroke="#fff" stroke-width="10" stroke-linecap="round" fill="none" opacity=".45"/>`,
  );
}

/** A pillar sundial's flat cousin: a garden dial of slate. */
export function drawSundial(): string {
  const hours = Array.from({ length: 13 }, (_, i) => {
    const turn = Math.PI + (i / 12) * Math.PI;
    const x = 200 + 150 * Math.cos(turn);
    const y = 228 + 150 * Math.sin(turn) * 0.72;
    return `<path d="M200 228L${x.toFixed(1)} ${y.toFixed(1)}" stroke="#c8d2d6" stroke-width="${i % 3 === 0 ? 3 : 1.2}"/>`;
  });
  return frame(
    `<ellipse cx="200" cy="228" rx="178" ry="46" fill="#0f1f1b" opacity=".5"/><path d="M30 224A170 124 0 0 1 370 224L360 246H40z" fill="#54646c"/><path d="M40 222A160 114 0 0 1 360 222z" fill="#657780"/>${hours.join('')}<path d="M200 226L118 168L214 226z" fill="#1b262b" opacity=".55"/><path d="M200 226L200 96L236 226z" fill="url(#brass)"/><path d="M200 96L236 226" stroke="#6f4e17" stroke-width="2"/>`,
  );
}

/** An orrery: arms of different lengths, a planet on each. */
export function drawOrrery(): string {
  const planets = [
    [62, 300, 9, '#b9b2a6'],
    [92, 30, 13, '#e3c27a'],
    [122, 210, 14, '#4f86a8'],
    [150, 140, 11, '#b5573a'],
    [176, 345, 22, '#d7a878'],
  ] as const;
  const arms = planets.map(([radius, angle, size, tone]) => {
    const turn = (angle * Math.PI) / 180;
    const x = 200 + radius * Math.cos(turn);
    const y = 150 + radius * Math.sin(turn) * 0.55;
    return `<ellipse cx="200" cy="150" rx="${radius}" ry="${(radius * 0.55).toFixed(0)}" fill="none" stroke="#c79a45" stroke-opacity=".35"/><path d="M200 150L${x.toFixed(0)} ${y.toFixed(0)}" stroke="url(#brass)" stroke-width="4"/><circle cx="${x.toFixed(0)}" cy="${(y - 12).toFixed(0)}" r="${size}" fill="${tone}"/><circle cx="${(x - size / 3).toFixed(0)}" cy="${(y - 12 - size / 3).toFixed(0)}" r="${(size / 3).toFixed(0)}" fill="#fff" opacity=".4"/>`;
  });
  return frame(
    `<path d="M192 150h16l8 116h40v14H144v-14h40z" fill="url(#brass)"/>${arms.join('')}<circle cx="200" cy="136" r="27" fill="#f2c14e"/><circle cx="191" cy="127" r="9" fill="#fff6d2"/>`,
  );
}

/** A sand glass in its stand. */
export function drawSandGlass(): string {
  return frame(
    `<path d="M118 36h164v18H118zM118 246h164v18H118z" fill="url(#brass)"/><path d="M134 54h10v192h-10zM256 54h10v192h-10z" fill="#8a6424"/><path d="M152 54h96c0 52-36 72-40 96 4 24 40 44 40 96h-96c0-52 36-72 40-96-4-24-40-44-40-96z" fill="#e9f3f1" opacity=".3" stroke="#e9f3f1" stroke-opacity=".7" stroke-width="3"/><path d="M166 88h68c-6 24-24 38-29 56h-10c-5-18-23-32-29-56z" fill="#e2bd77"/><path d="M200 140v70" stroke="#e2bd77" stroke-width="3"/><path d="M158 244c4-22 26-30 42-48 16 18 38 26 42 48z" fill="#e2bd77"/><path d="M166 64q4 26 18 46" stroke="#fff" stroke-width="5" stroke-linecap="round" fill="none" opacity=".6"/>`,
  );
}
