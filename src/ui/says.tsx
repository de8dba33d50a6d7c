import type { ComponentChildren } from 'preact';
import type { Message } from '../explain/message';
import { useWords } from './words-context';

interface SaysProps {
  message: Message;
  /** How what fills a placeholder is set apart, by the placeholder's name. */
  set?: Readonly<Record<string, (text: string) => ComponentChildren>>;
}

/** A message as text, with what fills its placeholders set apart where that helps the reader. */
export function Says({ message, set = {} }: SaysProps) {
  const words = useWords();
  return (
    <>
      {words.parts(message).map(({ text, name }) => {
        const setApart = name !== null && Object.hasOwn(set, name) ? set[name] : undefined;
        return setApart ? setApart(text) : text;
      })}
    </>
  );
}
