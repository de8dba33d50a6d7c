/*
 * A page may give its forms and pictures names that stand before the properties of a form or of the document. What is
 * read through the prototypes of this script's own world is what the browser has put there, whatever the page did.
 */
const readChildren = reader(() => Element.prototype, 'children');
const readFragmentChildren = reader(() => DocumentFragment.prototype, 'children');
const readShadow = reader(() => Element.prototype, 'shadowRoot');
const readName = reader(() => Element.prototype, 'localName');
const readRoot = reader(() => Document.prototype, 'documentElement');

/** The elements right below one, or below a component's root. */
export function childrenOf(node: Element | ShadowRoot): readonly Element[] {
  const children = (node.nodeType === 11 ? readFragmentChildren : readChildren)(node);
  return isListOfElements(children) ? Array.from(children) : [];
}

export function shadowOf(element: Element): ShadowRoot | null {
  const root = readShadow(element);
  return isNode(root, 11) ? root : null;
}

export function nameOf(element: Element): string {
  return String(readName(element));
}

export function rootOf(page: Document): Element | null {
  const root = readRoot(page);
  return isNode(root, 1) ? root : null;
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The prototypes are there only where there is a page, which is not where the extension is built. */
function reader(prototypeOf: () => object, name: string): (node: Node) => unknown {
  let read: (() => unknown) | null = null;
  return (node) => {
    read ??= Object.getOwnPropertyDescriptor(prototypeOf(), name)?.get ?? (() => null);
    return read.call(node);
  };
}

function isListOfElements(value: unknown): value is HTMLCollection {
  return typeof value === 'object' && value !== null && 'item' in value && 'length' in value;
}

function isNode(value: unknown, type: 1): value is Element;
function isNode(value: unknown, type: 11): value is ShadowRoot;
function isNode(value: unknown, type: number): boolean {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === type;
}
