import { outcomeInWords, shownOutcome } from '../explain/headline';
import { message } from '../explain/message';
import { phaseMeaning, phasesInWords } from '../explain/phase-in-words';
import { lengthOf, limitsOf, partAt } from '../outage/day-moment';
import type { DayStripPart } from '../outage/day-strip';
import { momentByKey } from './day-keys';
import { Says } from './says';
import { isInUtc, momentInWords } from './span-in-words';
import { usePlaying } from './use-playing';
import { useWords } from './words-context';

interface DayStripProps {
  parts: readonly DayStripPart[];
  /** Where the mark stands, in milliseconds since the epoch. */
  moment: number;
  /** True once the reader has moved the mark: the rest then speaks of that moment. */
  isMoved: boolean;
  onMove: (moment: number | null) => void;
}

/** Times of incidents are told by the minute. */
const STEP = 60_000;

/** The incident's day as a strip of outcomes, with a mark that pointer and keys move; time runs as the language reads. */
export function DayStrip({ parts, moment, isMoved, onMove }: DayStripProps) {
  const words = useWords();
  const [isPlaying, setPlaying] = usePlaying(parts, moment, onMove);
  const first = parts[0];
  const last = parts.at(-1);
  const part = partAt(parts, moment);
  if (!first || !last || !part) return null;
  const { start, end } = limitsOf(parts);
  const day = { from: first.from, to: last.to };
  const at = new Date(moment).toISOString();
  const time = message('day.time', { time: momentInWords(at, day) });
  // An incident's end is that of its last services, which may come later than that of its last phase.
  const isTail = part.phases.length === 0 && part === last;
  const phase = isTail ? message('phase.tail') : phasesInWords(part.phases);
  const meaning = isMoved ? phaseMeaning(part.phases.at(-1) ?? '') : null;
  // Where nothing is known to fail, that says it all.
  const outcome = part.phases.length === 0 ? phase : outcomeInWords(part);
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
          aria-valuetext={
            outcome === phase
              ? words('day.moment-quiet', { time, phase })
              : words('day.moment', { time, outcome, phase })
          }
          onInput={(event) => move(event.currentTarget.valueAsNumber)}
          onKeyDown={(event) => {
            const to = momentByKey(event.key, moment, parts, words.direction);
            if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            move(to);
          }}
        />
      </div>
      <figcaption>
        <time dateTime={first.from}>
          {words.say(message('day.time', { time: momentInWords(first.from, day) }))}
        </time>
        <span class="moment">
          <b>{words.say(time)}</b> {outcome !== phase && <span>{words.say(outcome)}</span>}
        </span>
        <time dateTime={last.to}>
          {words.say(message('day.time', { time: momentInWords(last.to, day) }))}
        </time>
      </figcaption>
      <p class="phase">
        <Says message={phase} />
        {!isInUtc(at) && (
          <span class="utc"> · {words('time.utc', { time: momentInWords(at, day, 'UTC') })}</span>
        )}
      </p>
      {meaning && (
        <p class="phase-meaning">
          <Says message={meaning} />
        </p>
      )}
      {/* While the day plays by itself, each new part of it is told to the ear; by hand, the mark tells it. */}
      <p class="reading" aria-live="polite">
        {isPlaying && words('day.moment-quiet', { time: outcome, phase })}
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
          <button type="button" class="quiet" data-whole-day onClick={() => move(null)}>
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
