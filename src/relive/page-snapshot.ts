/** What one load of a page came to, measured: plain data, so that loads can be kept and held against each other. */
export interface PageSnapshot extends PageContents {
  /** `error-page`: something came, but it was an error in the page's place. */
  document: 'arrived' | 'error-page' | 'missing';
  /** Requests that got no answer, or an error for one. */
  failed: readonly FailedRequest[];
  /** The first screen, or null where no picture of it could be taken. */
  screen: Pixels | null;
  /** Controls that were clicked, which is done on demo sites alone; null elsewhere. */
  probed?: readonly ProbedControl[] | null;
}

/** A control that was clicked, and whether the page answered. */
export interface ProbedControl {
  /** The same in every load of the page. */
  name: string;
  isAlive: boolean;
}

/** What the page itself can tell. Words are kept as numbers that they cannot be read back from. */
export interface PageContents {
  /** First contentful paint, milliseconds after the navigation began; null where there was none. */
  firstPaint: number | null;
  /** Words that are shown, anywhere on the page: the hash of each with how often it stands there. */
  words: readonly (readonly [hash: number, count: number])[];
  /** Links, buttons and fields that have a box. */
  controls: number;
  styleSheets: readonly StyleSheetPart[];
  /** What has an area and an address of its own. */
  parts: readonly VisiblePart[];
  /** Where a notice about cookies stands on the first screen. */
  notices: readonly Box[];
  /** Size of the first screen in CSS pixels. */
  screenSize: { width: number; height: number };
}

export interface StyleSheetPart {
  url: string;
  /** Size of its text; 0 where nobody knows. */
  bytes: number;
  isLoaded: boolean;
}

export interface VisiblePart {
  kind: 'picture' | 'background' | 'frame' | 'video';
  url: string;
  /** In CSS pixels, wherever on the page it stands. */
  area: number;
  isLoaded: boolean;
}

export interface FailedRequest {
  url: string;
  loads: RequestKind;
}

/** What a request was made for, as browsers tell it. */
export const REQUEST_KINDS = [
  'document',
  'frame',
  'script',
  'style',
  'data',
  'image',
  'font',
  'media',
  'other',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A picture: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}
