import { useContext, useMemo } from 'preact/hooks';
import { dataCredit } from '../../explain/data-credit';
import { incidentInWords } from '../../explain/incident-in-words';
import { type Message, message } from '../../explain/message';
import { severityInWords } from '../../explain/severity-in-words';
import { whatIfTitle } from '../../explain/what-if-in-words';
import { FATES } from '../../outage/scenario';
import type { Choice } from '../choice';
import { spanInWords } from '../span-in-words';
import type { Day } from '../use-day';
import { WhatIfContext } from '../what-if-context';
import { useWords } from '../words-context';
import type { Pick } from './pick';
import { pickInWords } from './picture-names';
import type { SheetInfo } from './sheet-context';

const NATURAL_EARTH = ['Natural', 'Earth'].join(' ');

/** What the pictures are of. */
export interface SheetSubject {
  host: string;
  /** ISO time. */
  loaded: string;
  choice: Choice;
  day: Day;
  pick: Pick | null;
  mapBuilt: string | null;
}

/** The outage that a page is held against, in one line. */
export function useOutageLine({ incident, severity, whatIf }: Choice): Message {
  const { operatorName } = useContext(WhatIfContext);
  if (whatIf) return whatIfTitle(whatIf, operatorName);
  return message('picture.outage', {
    outage: incidentInWords(incident),
    severity: severityInWords(incident, severity),
  });
}

/** What stands around the pictures in files. */
export function useSheetInfo({ host, loaded, choice, day, pick, mapBuilt }: SheetSubject): SheetInfo {
  const words = useWords();
  const outage = words.say(useOutageLine(choice));
  const { part, span } = day;
  return useMemo(
    () => ({
      textFor: (picture) => ({
        title: words(`picture.${picture}`),
        lines: [
          words('picture.sheet', { host, date: { on: loaded } }),
          outage,
          ...(part && span ? [words('verdict.part', { span: spanInWords(part, span) })] : []),
          ...(pick === null ? [] : [words('picture.only', { what: pickInWords(pick) })]),
        ],
        legend: FATES.map((fate) => ({ fate, label: words(`fate.${fate}`) })),
        credits: [
          [
            words.say(dataCredit()),
            ...(mapBuilt === null ? [] : [words('data.dated', { date: { on: mapBuilt } })]),
            ...(picture === 'map' ? [words('picture.coasts', { source: NATURAL_EARTH })] : []),
          ].join(' '),
          words('app.name'),
        ],
        isRtl: words.direction === 'rtl',
      }),
      fileName: (name, ending) => {
        const safe = host.replace(/[^a-z0-9.-]+/gi, '-').slice(0, 80);
        return `outage-lens-${safe}-${loaded.slice(0, 10)}-${name}.${ending}`;
      },
    }),
    [words, host, loaded, outage, part, span, pick, mapBuilt],
  );
}
