import { type ComponentChildren, Fragment } from 'preact';
import type { Message } from '../explain/message';
import type { TextPart } from '../explain/text-part';
import { Term } from './term';
import { useWords } from './words-context';

/** How what fills a placeholder is set apart, by the placeholder's name. */
type SetApart = Readonly<Record<string, (content: ComponentChildren) => ComponentChildren>>;

interface SaysProps {
  message: Message;
  set?: SetApart;
}

const AS_IT_STANDS: SetApart = {};

/**
 * A message as text: what fills its placeholders is set apart where that helps the reader, and a technical word has its
 * meaning behind it where it stands first.
 */
export function Says({ message, set = AS_IT_STANDS }: SaysProps) {
  return <>{drawn(useWords().parts(message), set, new Set())}</>;
}

function drawn(parts: readonly TextPart[], set: SetApart, told: Set<string>): ComponentChildren[] {
  return parts.map((part, index) => {
    const { text, name, term, parts: inner } = part;
    const isFirst = term !== undefined && !told.has(term);
    if (isFirst) told.add(term);
    const content = inner ? drawn(inner, set, told) : text;
    const setApart = name !== null && Object.hasOwn(set, name) ? set[name] : undefined;
    const shown = setApart ? setApart(content) : content;
    // Pieces of one text: what stands where is what they are.
    const key = `${index} ${text}`;
    return <Fragment key={key}>{isFirst ? <Term term={term}>{shown}</Term> : shown}</Fragment>;
  });
}
