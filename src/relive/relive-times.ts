/** Milliseconds after the navigation began at which a load is judged where hosts hang, and otherwise at the latest. */
export const MEASURED_AT = 12_000;
/** Requests to hosts that hang give up at this time. */
export const GIVES_UP_AT = 15_000;
