import { useState } from 'preact/hooks';
import { useWords } from '../words-context';
import { ScreenPicture } from './screen-picture';
import { clipFrom, shareByKey } from './wipe';

interface WipedScreensProps {
  site: string;
  before: Blob;
  during: Blob;
}

const ANY_SIZE = { width: 16, height: 9 };

/** Both pictures on top of each other, with a mark that wipes from one to the other by pointer and keys. */
export function WipedScreens({ site, before, during }: WipedScreensProps) {
  const words = useWords();
  // Share of the picture that is from before, on the side where reading begins.
  const [share, setShare] = useState(50);
  const labelOf = (which: 'before' | 'during') =>
    words('compare.screen-of', { which: { key: `compare.${which}`, params: {} }, site });
  return (
    <div class="wipe" data-share={share}>
      <ScreenPicture screen={before} label={labelOf('before')} size={ANY_SIZE} missing="no-screen" />
      <div class="wiped" style={{ clipPath: clipFrom(share, words.direction) }}>
        <ScreenPicture screen={during} label={labelOf('during')} size={ANY_SIZE} missing="no-screen" />
      </div>
      <span class="tag" hidden={share < 12} aria-hidden="true">
        {words('compare.before')}
      </span>
      <span class="tag is-during" hidden={share > 88} aria-hidden="true">
        {words('compare.during')}
      </span>
      <span class="mark" style={{ insetInlineStart: `${share}%` }} aria-hidden="true" />
      <input
        type="range"
        min={0}
        max={100}
        value={share}
        aria-label={words('compare.wipe')}
        aria-valuetext={words('compare.wipe.value', { share, rest: 100 - share })}
        onInput={({ currentTarget }) => setShare(Number(currentTarget.value))}
        onKeyDown={(event) => {
          const moved = shareByKey(event.key, share, words.direction);
          if (moved === null) return;
          event.preventDefault();
          setShare(moved);
        }}
      />
    </div>
  );
}
