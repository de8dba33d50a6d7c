const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const NO_LETTER = 255;
/** Character code → its six bits; `-` and `_` stand for `+` and `/` in addresses. */
const BITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (letter === '+' || letter === '-') return 62;
  if (letter === '/' || letter === '_') return 63;
  const index = LETTERS.indexOf(letter);
  return index < 0 ? NO_LETTER : index;
});
const PADDING = 61;

/** The bytes that a text in base64 stands for. What is cut off, folded or damaged gives those that can be told. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === PADDING) break;
    const bits = BITS[code] ?? NO_LETTER;
    if (bits === NO_LETTER) continue;
    held = ((held << 6) | bits) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length] = held >> count;
    length += 1;
  }
  return bytes.subarray(0, length);
}
