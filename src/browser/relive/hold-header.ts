/** Which tabs' pages are to be held is told to them by their documents' own headers: nothing else is there in time. */
export const HOLD_HEADER = 'outage-lens-hold';
