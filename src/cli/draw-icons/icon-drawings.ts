/** SVG of the product's own icon: a lens over a disc of which a part has gone. */
export function productIcon(): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">' +
    '<rect width="40" height="40" rx="9" fill="#27529b"/>' +
    '<path d="M17.5 9a8.5 8.5 0 0 1 0 17z" fill="#f58ea5"/>' +
    '<path d="M17.5 7.5a10 10 0 1 1 0 20a10 10 0 1 1 0-20zM25.5 25.5L32.5 32.5" fill="none" stroke="#ffffff" ' +
    'stroke-width="3.6" stroke-linecap="round"/></svg>'
  );
}
