/**
 * Prints what is shown, drawn for paper. The browser's own notice comes too late for that where a script asks: nothing
 * is drawn between it and the paper.
 */
export function printPage(): void {
  dispatchEvent(new Event('beforeprint'));
  setTimeout(print);
}
