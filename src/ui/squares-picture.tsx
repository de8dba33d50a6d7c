import type { Squares } from '../explain/squares';
import { squaresInWords } from '../explain/squares-in-words';
import { FATES, type Fate } from '../outage/scenario';
import { useWords } from './words-context';

const COLUMNS = 25;
const PITCH = 15;
const MARKS: Readonly<Partial<Record<Fate, string>>> = {
  failing: 'm2.5 9.5l7-7',
  'at-risk': 'm6 2.7v3.9m0 2.6v.1',
  'origin-unknown': 'm6 6v.1',
};

/** A hundred squares, worst first: as many paths as there are fates, whatever the page. */
export function SquaresPicture({ squares, confidence }: { squares: Squares; confidence: string }) {
  const words = useWords();
  const total = FATES.reduce((sum, fate) => sum + squares.counts[fate], 0);
  if (total === 0) return null;
  const [main, ...others] = squaresInWords(squares, confidence);
  const fates = FATES.flatMap((fate) => Array.from({ length: squares.counts[fate] }, () => fate));
  return (
    <figure class="squares" aria-label={words('squares.label')}>
      <svg class={squares.allGo ? 'all-go' : ''} viewBox="0 0 372 57" aria-hidden="true">
        {FATES.map((fate) => {
          const places = fates.flatMap((one, index) =>
            one === fate ? [placeOf(index, words.direction)] : [],
          );
          const mark = MARKS[fate];
          return (
            <g key={fate} class={`fate fate-${fate}`}>
              <path
                class="fate-body"
                d={places
                  .map(
                    (at) => `${at}m2.5 0h7q2.5 0 2.5 2.5v7q0 2.5-2.5 2.5h-7q-2.5 0-2.5-2.5v-7q0-2.5 2.5-2.5z`,
                  )
                  .join('')}
              />
              {mark && <path class="fate-mark" d={places.map((at) => `${at}${mark}`).join('')} />}
            </g>
          );
        })}
      </svg>
      <figcaption>
        <b>{words.say(main)}</b>
        <span>{words(`squares.unit.${squares.unit}`)}</span>
        {others.map((other) => (
          <span key={other.key} class="reading">
            {words.say(other)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The squares run as the language reads; the signs on them stay as they are. */
function placeOf(index: number, direction: 'ltr' | 'rtl'): string {
  const column = index % COLUMNS;
  return `M${(direction === 'rtl' ? COLUMNS - 1 - column : column) * PITCH} ${Math.floor(index / COLUMNS) * PITCH}`;
}
