import type { Role } from './page-load';

/**
 * A role as far as one request alone tells it. Whether a script or a style blocks rendering is known to the
 * page only, so these two stay apart until the page probe has spoken.
 */
export type RequestRole = Exclude<Role, 'blocking' | 'app'> | 'script' | 'style';

const ROLE_OF_TYPE: ReadonlyMap<string, RequestRole> = new Map([
  ['main_frame', 'document'],
  ['sub_frame', 'frame'],
  ['stylesheet', 'style'],
  ['script', 'script'],
  ['xmlhttprequest', 'data'],
  ['websocket', 'data'],
  ['font', 'font'],
  ['image', 'image'],
  ['imageset', 'image'],
  ['media', 'media'],
  ['object', 'media'],
  ['ping', 'beacon'],
  ['beacon', 'beacon'],
  ['csp_report', 'beacon'],
]);

/** Role of a request by the browser's type, whether a frame asks and the path. */
export function requestRole(type: string, isInFrame: boolean, url: string): RequestRole {
  const role = ROLE_OF_TYPE.get(type) ?? 'other';
  // The tab's icon is fetched as an image, but is no part of the page.
  if (role === 'image' && url.endsWith('/favicon.ico')) return 'other';
  // What styles, scripts or data do inside a frame, they do to that frame.
  if (isInFrame && (role === 'style' || role === 'script' || role === 'data')) return 'frame';
  return role;
}

/** Largest picture that nobody can see, in bytes: a pixel for counting. */
export const LARGEST_PIXEL = 100;

/** Bytes of the body as its answer announces them (Content-Length); null where it does not. */
export function announcedSize(
  headers: readonly { name: string; value?: string | undefined }[],
): number | null {
  const length = headers.find(({ name }) => name.length === 14 && name.toLowerCase() === 'content-length');
  return length?.value !== undefined && /^\d{1,12}$/.test(length.value) ? Number(length.value) : null;
}
