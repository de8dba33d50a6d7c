/** A pot as it comes off the wheel: half its outline, turned into a picture. */
export interface Pot {
  /** Half widths from the rim down to the foot, evenly spaced; 0–100. */
  profile: readonly number[];
  /** Height, 0–200. */
  height: number;
  glaze: string;
  /** Colour of the part that was not dipped. */
  clay: string;
  /** How far down the glaze runs, 0–1. */
  dipped: number;
  backdrop: string;
  handle?: 'one' | 'two';
  lid?: boolean;
}

const MIDDLE = 150;
const FOOT = 252;

/** A smooth line through the points, as the drawing commands of a path (Catmull-Rom turned into Bézier curves). */
function curve(points: readonly (readonly [number, number])[]): string {
  const at = (i: number) => points[Math.min(points.length - 1, Math.max(0, i))] ?? [0, 0];
  let commands = '';
  for (let i = 0; i + 1 < points.length; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const pull = [
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      to[0],
      to[1],
    ];
    commands += `C${pull.map((v) => v.toFixed(1)).join(' ')}`;
  }
  return commands;
}

/** Draws a pot on a table before a plain wall, 300 × 300. */
export function drawPot(pot: Pot): string {
  const top = FOOT - pot.height;
  const step = pot.height / (pot.profile.length - 1);
  const right = pot.profile.map((half, i) => [MIDDLE + half, top + i * step] as const);
  const left = right.map(([x, y]) => [2 * MIDDLE - x, y] as const).reverse();
  const rim = pot.profile[0] ?? 0;
  const foot = pot.profile.at(-1) ?? 0;
  const outline = `M${MIDDLE + rim} ${top}${curve(right)}L${MIDDLE - foot} ${FOOT}${curve(left)}Z`;
  const line = top + pot.height * pot.dipped;
  const widest = Math.max(...pot.profile);
  const grip = (side: 1 | -1) =>
    `<path d="M${MIDDLE + side * (widest - 8)} ${top + pot.height * 0.25}c${side * 52} -6 ${side * 52} ${pot.height * 0.5} ${-side * 4} ${pot.height * 0.45}" fill="none" stroke="${pot.glaze}" stroke-width="14" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300" width="300" height="300">
<defs>
<linearGradient id="light"><stop offset="0" stop-color="#000" stop-opacity=".28"/><stop offset=".3" stop-color="#fff" stop-opacity=".34"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".38"/></linearGradient>
<clipPath id="pot"><path d="${outline}"/></clipPath>
</defs>
<rect width="300" height="300" fill="${pot.backdrop}"/>
<rect y="226" width="300" height="74" fill="#fff" opacity=".35"/>
<ellipse cx="162" cy="255" rx="${widest + 16}" ry="13" opacity=".16"/>
${pot.handle ? grip(1) : ''}${pot.handle === 'two' ? grip(-1) : ''}
<g clip-path="url(#pot)">
<rect width="300" height="300" fill="${pot.clay}"/>
<path d="M0 0H300V${line}C260 ${line + 12} 235 ${line - 10} 200 ${line + 6}S140 ${line - 8} 105 ${line + 9} 40 ${line - 8} 0 ${line}Z" fill="${pot.glaze}"/>
<g stroke="#000" stroke-opacity=".05" fill="none">${[0.2, 0.34, 0.5, 0.66, 0.8].map((t) => `<path d="M0 ${top + pot.height * t}Q150 ${top + pot.height * t + 12} 300 ${top + pot.height * t}"/>`).join('')}</g>
<rect width="300" height="300" fill="url(#light)" style="transform-origin:150px;transform:scaleX(${(widest / 150).toFixed(2)})"/>
</g>
<ellipse cx="150" cy="${top}" rx="${rim}" ry="${Math.max(3, rim * 0.16)}" fill="${pot.lid ? pot.glaze : '#3a2c22'}" stroke="${pot.glaze}" stroke-width="4"/>
${pot.lid ? `<path d="M${MIDDLE - rim} ${top}Q150 ${top - 40} ${MIDDLE + rim} ${top}Z" fill="${pot.glaze}"/><circle cx="150" cy="${top - 26}" r="9" fill="${pot.clay}"/>` : ''}
</svg>`;
}
