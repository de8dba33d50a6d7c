import { hostOf } from '../../observe/host-name';

/**
 * Which host what an element shows came from: the one measure of popup and X-ray. Elements of frames have classes of
 * their own, so that they are told by name; whatever a page has put in the place of a property is taken for nothing.
 */
export function hostOfElement(element: Element): string | null {
  return hostOf(sourceOf(element));
}

/** Host of the first picture behind an element. */
export function hostOfBackground({ backgroundImage }: CSSStyleDeclaration): string | null {
  if (backgroundImage === 'none') return null;
  for (const [, url = ''] of backgroundImage.matchAll(/url\("([^"]+)"\)/g)) {
    const host = hostOf(url);
    if (host) return host;
  }
  return null;
}

/** A plain colour hides whatever picture lies behind it. */
export function isOpaque({ backgroundColor }: CSSStyleDeclaration): boolean {
  return /^(?!rgba|transparent)[a-z-]+\([^/]*\)$/.test(backgroundColor);
}

function sourceOf(element: Element): string {
  switch (element.localName) {
    case 'img':
      return textOf(element, 'currentSrc');
    case 'video':
      return textOf(element, 'currentSrc') || textOf(element, 'poster');
    case 'iframe':
    case 'frame':
    case 'embed':
      return textOf(element, 'src');
    case 'object':
      return textOf(element, 'data');
    case 'input':
      return textOf(element, 'type') === 'image' ? textOf(element, 'src') : '';
    case 'image':
      return absolute(element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '', element);
    default:
      return '';
  }
}

function textOf(element: Element, name: string): string {
  const value: unknown = Reflect.get(element, name);
  return typeof value === 'string' ? value : '';
}

function absolute(url: string, { baseURI }: Element): string {
  return url !== '' && URL.canParse(url, baseURI) ? new URL(url, baseURI).href : '';
}
