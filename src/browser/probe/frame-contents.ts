/** The page in a frame, where this page may look into it, and where its first screen begins in this page's. */
export interface FrameContents {
  document: Document;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Looks into a frame of the page's own origin. @returns null for any other, and for what is no frame. */
export function frameContents(element: Element): FrameContents | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  const inner: unknown = Reflect.get(element, 'contentDocument');
  if (typeof inner !== 'object' || inner === null || !isDocument(inner)) return null;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const pad = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  return {
    document: inner,
    left: box.left + element.clientLeft + pad('left'),
    top: box.top + element.clientTop + pad('top'),
    width: element.clientWidth - pad('left') - pad('right'),
    height: element.clientHeight - pad('top') - pad('bottom'),
  };
}

/** A frame's document is of a class of its own. */
function isDocument(node: object): node is Document {
  return 'nodeType' in node && node.nodeType === 9;
}
