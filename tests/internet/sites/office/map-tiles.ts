/**
 * Two tiles of a town map, 256 × 256, drawn as the halves of one plan so that streets run on from one to
 * the other.
 */
const PLAN = `<rect width="512" height="256" fill="#eef0e8"/>
<path d="M0 214C120 190 190 236 300 214S450 176 512 190V256H0z" fill="#a9cfe3"/>
<path d="M300 20h90v70h-90z" fill="#c9dfb4"/><path d="M18 20h86v52H18z" fill="#c9dfb4"/>
<g fill="#d9d4c8" stroke="#c6bfb0"><path d="M128 22h56v44h-56zM196 22h74v30h-74zM18 96h60v60H18zM96 96h52v34H96zM96 140h52v36H96zM300 110h40v60h-40zM352 110h52v30h-52zM420 22h74v44h-74zM420 84h36v60h-36zM466 84h30v60h-30z"/></g>
<path d="M176 84h104v92H176z" fill="#f7efd9" stroke="#d8c79a"/>
<path d="M186 92h30v30h-30z" fill="#b9a684"/><path d="M236 138h34v30h-34z" fill="#1f4e79"/>
<g stroke="#fff" stroke-width="10" fill="none" stroke-linejoin="round"><path d="M0 82h512M112 0v190M164 82v112M288 0v200M410 0v182M164 182h128M0 182h112"/></g>
<path d="M228 176l22 80" stroke="#cfc7b4" stroke-width="14"/>
<path d="M0 88h170v100h120V88h222" stroke="#d0455a" stroke-width="2.500" fill="none"/>
<g font-family="Arial,DejaVu Sans,sans-serif" font-size="11" fill="#555"><text x="188" y="136">Town hall</text><text x="196" y="156">Market Sq.</text><text x="20" y="238" fill="#3a7597" font-style="italic">River Ansel</text><text x="318" y="58" fill="#55793f">Botanic garden</text><text x="28" y="50" fill="#55793f">Playing field</text><text x="372" y="78">Mill Lane</text></g>
<g><circle cx="253" cy="130" r="13" fill="#d0455a"/><path d="M253 156l-11-20h22z" fill="#d0455a"/><circle cx="253" cy="130" r="5" fill="#fff"/></g>`;

/** @param half 0 for the western tile, 1 for the eastern. */
export function drawMapTile(half: 0 | 1): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${half * 256} 0 256 256" width="256" height="256">${PLAN}</svg>`;
}
