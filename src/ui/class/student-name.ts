import { useWords } from '../words-context';

/** Says what a student is called: two may have taken the same nickname, or none, so the number stands with it. */
export function useStudentName(): (number: number, nickname: string) => string {
  const words = useWords();
  return (number, nickname) =>
    nickname === '' ? words('class.student', { number }) : `${number} · ${nickname}`;
}
