import { useContext } from 'preact/hooks';
import { headlineOf } from '../../explain/headline';
import { squaresInWords } from '../../explain/squares-in-words';
import { PICTURE_FILES, SaveButtons } from '../export/save-buttons';
import { savePicture } from '../export/save-picture';
import type { Day } from '../use-day';
import { useWords } from '../words-context';
import { drawAnswer } from './draw-answer';
import { SheetContext } from './sheet-context';

/** Keeps the answer itself as a picture: its headline, its squares and its day. */
export function AnswerSaves({ day }: { day: Day }) {
  const words = useWords();
  const { textFor, fileName } = useContext(SheetContext);
  const { verdict, explanation } = day.now;
  const save = (ending: (typeof PICTURE_FILES)[number]) => {
    const drawing = drawAnswer(explanation.squares, day.parts, { words, isRtl: words.direction === 'rtl' });
    const sheet = textFor('flow');
    const { squares } = explanation;
    const said = squaresInWords(squares, verdict.confidence).map((one) => words.say(one));
    const text = {
      ...sheet,
      title: words.say(headlineOf(verdict)),
      lines: [...sheet.lines, [...said, words(`squares.unit.${squares.unit}`)].join(' · ')],
    };
    return savePicture(drawing, text, ending, fileName('verdict', ending));
  };
  return <SaveButtons what={words('verdict.label')} endings={PICTURE_FILES} onSave={save} among="named" />;
}
