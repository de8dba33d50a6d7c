import type { Message } from '../../explain/message';
import { enLessons } from '../../explain/words/en-lessons';
import type { Lesson } from '../../lessons/lessons';

/** What stands in the catalogues of each step. */
export const STEP_PARTS = ['title', 'text', 'task', 'question', 'answer'] as const;
type StepPart = (typeof STEP_PARTS)[number];

/** A part of a step, as it stands in the catalogues. @param step from 0. */
export function stepText({ id }: Lesson, step: number, part: StepPart): Message {
  return message(`lessons.${id}.${step + 1}.${part}`);
}

/** What a lesson is for. */
export function goalOf({ id }: Lesson): Message {
  return message(`lessons.${id}.goal`);
}

function message(key: string): Message {
  if (!isLessonKey(key)) throw new Error(`Expected ${key} in the catalogues.`);
  return { key, params: {} };
}

function isLessonKey(key: string): key is keyof typeof enLessons {
  return Object.hasOwn(enLessons, key);
}
