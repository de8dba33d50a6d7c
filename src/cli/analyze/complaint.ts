import type { Message, Param } from '../../explain/message';
import { enRefused } from '../../explain/words/en-refused';
import { type InputError, shown } from '../../recordings/input-error';

/** One line on a file. */
export function complaint(file: string, place: string, problem: string): string {
  return `${shown(file)}: ${place === '' ? '' : `${place}: `}${problem}`;
}

/** One line on a file that is refused. */
export function complaintOf({ file, place, problem }: InputError): string {
  return complaint(file, place, inEnglish(problem));
}

const ENGLISH: ReadonlyMap<string, string> = new Map(Object.entries(enRefused));

/** A problem as the command line says it: numbers as they are. */
function inEnglish({ key, params }: Message): string {
  return (ENGLISH.get(key) ?? key).replace(/\{([a-z]+)\}/g, (hole, name: string) => {
    const param: Param | undefined = Object.hasOwn(params, name) ? params[name] : undefined;
    if (typeof param === 'string' || typeof param === 'number') return String(param);
    return typeof param === 'object' && 'key' in param ? inEnglish(param) : hole;
  });
}
