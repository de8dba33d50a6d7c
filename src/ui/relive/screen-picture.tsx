import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context';

interface ScreenPictureProps {
  screen: Blob | null;
  label: string;
  /** Of the page's window: what stands in the picture's place is of the same shape. */
  size: { width: number; height: number };
  /** Why there is none. */
  missing: 'no-screen' | 'no-page';
}

/**
 * A picture of a first screen. It is painted onto a canvas, since the extension's pages show no image but those of the
 * package; where there is none, that is said in its place.
 */
export function ScreenPicture({ screen, label, size, missing }: ScreenPictureProps) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isBad, setBad] = useState(false);
  useEffect(() => {
    if (screen && canvas.current) void paint(screen, canvas.current).catch(() => setBad(true));
  }, [screen]);
  if (screen === null || isBad) {
    const ratio = size.width > 0 && size.height > 0 ? `${size.width} / ${size.height}` : '16 / 9';
    return (
      <div class="no-screen" style={{ aspectRatio: ratio }}>
        <p>{words(isBad ? 'compare.bad-screen' : `compare.${missing}`)}</p>
      </div>
    );
  }
  return <canvas ref={canvas} role="img" aria-label={label} width={size.width} height={size.height} />;
}

async function paint(screen: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const picture = await createImageBitmap(screen);
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  canvas.dataset.painted = 'true';
  picture.close();
}
