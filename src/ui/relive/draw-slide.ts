import { dataCredit } from '../../explain/data-credit';
import { findingInWords } from '../../explain/finding-in-words';
import { headlineOf, shownOutcome } from '../../explain/headline';
import type { Message } from '../../explain/message';
import type { Words } from '../../explain/words-of';
import { agreementOf } from '../../relive/agreement';
import type { ReliveRecord } from '../../relive/relive-record';
import { OUTCOME_SIGNS } from '../sign-shapes';
import { MARGIN, openSlide, type Slide } from './slide';
import { undisturbedScreen } from './undisturbed-screen';
import { whenInWords } from './when-in-words';

const GAP = 40;
const HALF = (1600 - 2 * MARGIN - GAP) / 2;
const SECOND = MARGIN + HALF + GAP;
const PICTURES = { top: 206, height: 404 };

/** A record as one picture for a slide: both first screens, what was said and what was measured, and where it comes from. */
export async function drawSlide(
  record: ReliveRecord,
  outage: readonly Message[],
  words: Words,
): Promise<Blob> {
  const slide = openSlide(words.direction);
  const { predicted, measured } = record;
  const [first] = measured.findings;
  slide.text(new URL(record.url).host, { x: MARGIN, y: 74, size: 38, weight: 650 });
  slide.text(outage.map(words.say).join(' · '), { x: MARGIN, y: 116, size: 22 });
  slide.text(words.say(whenInWords(record)), { x: MARGIN, y: 150, size: 20, tone: 'soft' });
  await drawScreen(slide, record, 'before', words);
  await drawScreen(slide, record, 'during', words);
  drawSide(
    slide,
    MARGIN,
    words('compare.predicted'),
    shownOutcome(predicted),
    words.say(headlineOf(predicted)),
  );
  drawSide(
    slide,
    SECOND,
    words('compare.measured'),
    { outcome: measured.outcome, isDoubtful: false },
    words(`compare.came.${measured.outcome}`),
    first && words.say(findingInWords(first, record)),
  );
  slide.text(words(`compare.${agreementOf(record)}`), { x: MARGIN, y: 826, size: 24, weight: 600 });
  slide.text(`${words('app.name')} · ${words.say(dataCredit())}`, {
    x: MARGIN,
    y: 872,
    size: 16,
    tone: 'soft',
  });
  return slide.asPng();
}

async function drawScreen(slide: Slide, record: ReliveRecord, which: 'before' | 'during', words: Words) {
  const load = which === 'before' ? undisturbedScreen(record) : record.during;
  const x = which === 'before' ? MARGIN : SECOND;
  slide.text(words(`compare.${which}`), { x, y: PICTURES.top - 12, size: 18, weight: 600, tone: 'soft' });
  const box = { x, y: PICTURES.top, width: HALF, height: PICTURES.height };
  const picture = load.screen && (await createImageBitmap(load.screen).catch(() => null));
  if (picture) return slide.picture(picture, box);
  slide.box(box);
  const why = load.document === 'missing' ? 'compare.no-page' : 'compare.no-screen';
  slide.text(words(why), { x: x + 24, y: PICTURES.top + 48, size: 20, tone: 'soft', width: HALF - 48 });
}

function drawSide(
  slide: Slide,
  x: number,
  title: string,
  { outcome, isDoubtful }: ReturnType<typeof shownOutcome>,
  headline: string,
  finding?: string,
): void {
  slide.sign(OUTCOME_SIGNS[outcome], { x, y: 636, size: 60, tone: outcome, isDoubtful });
  const start = { x: x + 80, width: HALF - 80 };
  slide.text(title, { ...start, y: 652, size: 18, tone: 'soft', weight: 600 });
  const below = slide.text(headline, { ...start, y: 686, size: 28, weight: 650 });
  if (finding) slide.text(finding, { ...start, y: below - 2, size: 20, tone: 'soft' });
}
