import type { AttributedLoad } from '../outage/attributed-load';
import type { MapInUse } from './attribute-page';

/** What the background knows of a tab, as the popup is told. */
export type PageState =
  /**
   * A page load that was observed (perhaps still going on), with who answers each of its exchanges. Their headers
   * have told what they can by then and are left out.
   */
  | ({ kind: 'page'; map: MapInUse } & AttributedLoad)
  /** The tab's page was opened before the extension saw anything of it: "reload to look". */
  | { kind: 'nothing-seen'; url: string }
  /** Store pages, browser pages, PDF viewer, local files: no extension may look. */
  | { kind: 'forbidden'; url: string | null }
  /** The user took the permission to see sites away. */
  | { kind: 'no-access'; url: string };
