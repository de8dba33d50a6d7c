import { waitUntil } from './wait-until';

export interface Size {
  width: number;
  height: number;
}

/** Both browsers fit the popup to its content in a few steps: its size holds once it has come several times. */
export async function settledSize(ask: () => Promise<Size>): Promise<Size> {
  let last: Size = { width: 0, height: 0 };
  let same = 0;
  return waitUntil('the popup keeps its size', async () => {
    const size = await ask();
    same = size.width === last.width && size.height === last.height ? same + 1 : 0;
    last = size;
    return same >= 3 && size.height > 0 ? size : null;
  });
}
