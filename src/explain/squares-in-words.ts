import { type Message, message } from './message';
import type { Squares } from './squares';

/**
 * What the picture of squares says, the most important first.
 * @param confidence how sure the verdict is, in a word.
 */
export function squaresInWords(
  { counts, allGo, confidence: sure }: Squares,
  confidence: string,
): readonly [Message, ...Message[]] {
  const lines: Message[] = [];
  if (allGo) {
    lines.push(
      message(
        confidence === 'certain' || confidence === 'likely'
          ? `squares.all.${confidence}`
          : 'squares.all.possible',
      ),
    );
  }
  const gone = counts.down + counts.failing;
  if (counts.down > 0)
    lines.push(message(sure === 'certain' ? 'squares.gone.certain' : 'squares.gone.likely', { gone }));
  else if (gone > 0) lines.push(message('squares.on-and-off', { gone }));
  if (counts['at-risk'] > 0) lines.push(message('squares.maybe', { maybe: counts['at-risk'] }));
  if (counts['origin-unknown'] > 0)
    lines.push(message('squares.hidden', { hidden: counts['origin-unknown'] }));
  const [first, ...others] = lines;
  return first ? [first, ...others] : [message('squares.none')];
}
