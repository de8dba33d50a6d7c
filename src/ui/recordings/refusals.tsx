import { message, type Param } from '../../explain/message';
import type { Recordings } from '../../recordings/recordings';
import { viewAddress } from '../report-view';
import { useWords } from '../words-context';

/** Lines that are shown: a folder may be full of what is no recording. */
const MOST_LINES = 20;

/** Lines are counted in words; other places are the file's own terms, as in `log.entries[3]`. */
function placeInWords(place: string): Param {
  const line = /^line (\d+)$/.exec(place)?.[1];
  return line === undefined ? place : message('recordings.line', { line });
}

/** What was not read, a line each: which file, where, what was expected and what came. */
export function Refusals({ refused, leftOut }: Pick<Recordings<unknown>, 'refused' | 'leftOut'>) {
  const words = useWords();
  if (refused.length + leftOut.length === 0) return null;
  return (
    <section class="refusals" role="status" data-refused={refused.length}>
      {refused.length > 0 && <h2>{words('recordings.refused', { files: refused.length })}</h2>}
      <ul class="notes">
        {refused.slice(0, MOST_LINES).map(({ file, place, problem, belongs }, index) => (
          <li key={index} data-refusal={file}>
            {words.say(
              place === ''
                ? message('recordings.refusal', { file, problem })
                : message('recordings.refusal-at', { file, place: placeInWords(place), problem }),
            )}{' '}
            {belongs && (
              <a
                data-belongs={belongs}
                href={belongs === 'relive' ? '/relive.html' : viewAddress(belongs, location.search)}
              >
                {words('recordings.there')}
              </a>
            )}
          </li>
        ))}
        {refused.length > MOST_LINES && (
          <li>{words('recordings.more-refused', { more: refused.length - MOST_LINES })}</li>
        )}
        {leftOut.slice(0, MOST_LINES).map(({ file, requests }, index) => (
          <li key={`left ${index}`}>{words('recordings.left-out', { file, requests })}</li>
        ))}
      </ul>
    </section>
  );
}
