import { checkProgress, type LessonProgress } from '../lessons/lesson-progress';
import { api } from './api';

const KEY = 'lessons';

/** How far the lessons have come. */
export async function readProgress(): Promise<LessonProgress> {
  const { [KEY]: stored } = await api.storage.local.get(KEY);
  return checkProgress(stored);
}

export async function keepProgress(progress: LessonProgress): Promise<void> {
  await api.storage.local.set({ [KEY]: progress });
}
