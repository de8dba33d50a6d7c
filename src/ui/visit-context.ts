import { createContext } from 'preact';

/** When the page was loaded that is shown (ISO time), or null where that is not known. */
export const VisitContext = createContext<string | null>(null);
