import { outcomeInWords, shownOutcome } from '../explain/headline';
import { phaseInWords } from '../explain/phase-in-words';
import type { DayStripPart } from '../outage/day-strip';
import { lengthOf, partAt } from './day-moment';
import { usePlaying } from './use-playing';
import { useWords } from './words-context';

interface DayStripProps {
  parts: readonly DayStripPart[];
  /** Where the mark stands, in milliseconds since the epoch. */
  moment: number;
  /** True once the reader has moved the mark: what is below then speaks of that moment. */
  isMoved: boolean;
  onMove: (moment: number | null) => void;
}

/** Five minutes: fine enough for a day, coarse enough for keys. */
const STEP = 300_000;

/** The incident's day as a strip of outcomes, with a mark that pointer and keys move; time runs as the language reads. */
export function DayStrip({ parts, moment, isMoved, onMove }: DayStripProps) {
  const words = useWords();
  const [isPlaying, setPlaying] = usePlaying(parts, moment, onMove);
  const first = parts[0];
  const last = parts.at(-1);
  const part = partAt(parts, moment);
  if (!first || !last || !part) return null;
  const start = Date.parse(first.from);
  const end = Date.parse(last.to);
  const at = new Date(moment).toISOString();
  const phase = phaseInWords(part.phases.at(-1) ?? 'quiet');
  const outcome = outcomeInWords(part);
  const move = (to: number | null) => {
    setPlaying(false);
    onMove(to);
  };
  return (
    <figure class="day" aria-label={words('day.label')}>
      <div class="strip">
        {parts.map((one) => (
          <span key={one.from} class={partClass(one)} style={{ flexGrow: lengthOf(one) / STEP }} />
        ))}
        <input
          type="range"
          min={start}
          max={end}
          step={STEP}
          value={moment}
          aria-label={words('day.move')}
          aria-valuetext={words('day.moment', { time: { at }, outcome, phase })}
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
        />
      </div>
      <figcaption>
        <time>{words.time(first.from)}</time>
        <span class="moment">
          <b>{words.time(at)}</b> {words.say(outcome)}
        </span>
        <time>{words.time(last.to)}</time>
      </figcaption>
      <p class="phase">
        {words.say(phase)}
        {new Date(moment).getTimezoneOffset() !== 0 && (
          <span class="utc"> · {words('time.utc', { time: { at, zone: 'UTC' } })}</span>
        )}
      </p>
      <div class="day-actions">
        <button
          type="button"
          class="quiet"
          aria-pressed={isPlaying}
          data-play={isPlaying ? 'on' : 'off'}
          onClick={() => setPlaying(!isPlaying)}
        >
          {words(isPlaying ? 'day.pause' : 'day.play')}
        </button>
        {isMoved && (
          <button type="button" class="quiet" onClick={() => move(null)}>
            {words('day.whole')}
          </button>
        )}
      </div>
    </figure>
  );
}

function partClass(part: DayStripPart): string {
  if (part.phases.length === 0) return 'part part-quiet';
  const { outcome, isDoubtful } = shownOutcome(part);
  return `part part-${outcome}${isDoubtful ? ' is-doubtful' : ''}`;
}
