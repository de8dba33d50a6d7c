import { incidentById } from '../knowledge/incidents';
import type { WhatIf } from '../outage/what-if';
import { checkWhatIf } from '../outage/what-if-code';
import { demoPages } from './demo-pages';
import { LESSONS, type Lesson, type Opens } from './lessons';

/** What is shown of the lessons, as it stands in the report's address. */
export interface LessonPlace {
  /** Null for the list of all. */
  lesson: Lesson | null;
  /** From 0; null for the sheet of the whole lesson. */
  step: number | null;
  shows: Shown | null;
}

/** What stands below a step. */
export type Shown = { kind: 'web' | 'quiz' } | ({ kind: 'demo'; host: string } & ShownOutage);
export type ShownOutage =
  | { incident: string; severity: 'as-it-happened' | 'region-lost' }
  | { whatIf: WhatIf };

/** Reads the place; what is not known there counts as not asked. */
export function readLessonPlace(search: string): LessonPlace {
  const asked = new URLSearchParams(search);
  const lesson = LESSONS.find(({ id }) => id === asked.get('lesson')) ?? null;
  const number = Number(asked.get('step') ?? 1);
  const isStep = lesson !== null && Number.isInteger(number) && number >= 1 && number <= lesson.steps.length;
  const step = asked.get('step') === 'sheet' ? null : isStep ? number - 1 : 0;
  return { lesson, step, shows: lesson && readShown(asked) };
}

function readShown(asked: URLSearchParams): Shown | null {
  const shows = asked.get('show');
  if (shows === 'web' || shows === 'quiz') return { kind: shows };
  const host = demoPages().find((page) => page.host === shows)?.host;
  if (host === undefined) return null;
  const whatIf = checkWhatIf(asked.get('what-if'));
  if (whatIf) return { kind: 'demo', host, whatIf };
  const incident = incidentById(asked.get('incident') ?? '')?.id;
  const severity = asked.get('severity') === 'region-lost' ? 'region-lost' : 'as-it-happened';
  return incident === undefined ? null : { kind: 'demo', host, incident, severity };
}

/** What has to stand in the address for a step of a lesson, with what it shows. */
export function lessonParams(lesson: Lesson['id'], step: number | 'sheet', opens?: Opens): URLSearchParams {
  const params = new URLSearchParams({ lesson, step: String(step === 'sheet' ? step : step + 1) });
  if (opens === undefined || opens.kind === 'view') return params;
  params.set('show', opens.kind === 'demo' ? opens.host : opens.kind);
  if (opens.kind !== 'demo') return params;
  if ('whatIf' in opens) params.set('what-if', opens.whatIf);
  else {
    params.set('incident', opens.incident);
    params.set('severity', opens.severity);
  }
  return params;
}
