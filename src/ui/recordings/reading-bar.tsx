import type { Reading } from '../../recordings/recordings';
import { useWords } from '../words-context';

interface ReadingBarProps {
  reading: Reading;
  onStop: () => void;
}

const MEGABYTE = 1_000_000;

/** How far reading is: files, bytes, and the one that is being read. */
export function ReadingBar({ reading, onStop }: ReadingBarProps) {
  const words = useWords();
  const { files, done, bytes, bytesDone, current } = reading;
  const read = bytesDone + (current?.bytes ?? 0);
  const told = words('recordings.progress', { done, all: files });
  const inMegabytes = (count: number) => Math.round(count / MEGABYTE);
  return (
    <section class="reading-bar" data-reading={done}>
      {/* Each file counts a little by itself, so that many empty ones are seen to end, too. */}
      <progress max={bytes + files} value={read + done} aria-label={told} />
      <p>
        <b>{told}</b>
        {bytes >= MEGABYTE && (
          <span class="soft">
            {words('recordings.size', { done: inMegabytes(read), all: inMegabytes(bytes) })}
          </span>
        )}
        <button type="button" class="press" data-action="stop" onClick={onStop}>
          {words('recordings.stop')}
        </button>
      </p>
      {current && (
        <p class="small current">
          <bdi>{current.name}</bdi>
        </p>
      )}
    </section>
  );
}
