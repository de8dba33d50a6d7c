/**
 * The shape of Google's region ids.
 * Source: https://cloud.google.com/about/locations
 */
export const GOOGLE_REGION =
  /^(?:africa|asia|australia|europe|me|northamerica|southamerica|us)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)\d{1,2}$/;

/**
 * Short codes that Google puts into names of App Engine and Cloud Run.
 * Source: https://cloud.google.com/appengine/docs/standard/python3/how-requests-are-routed#region-id, where the
 * code is said to be derived from the region and not to be relied on: what it gives is "likely" at most.
 */
export const GOOGLE_CODES: ReadonlyMap<string, string> = new Map([
  ['an', 'asia-northeast1'],
  ['as', 'asia-southeast1'],
  ['de', 'asia-east1'],
  ['df', 'asia-east2'],
  ['el', 'asia-south1'],
  ['ew', 'europe-west1'],
  ['ey', 'europe-west3'],
  ['ez', 'europe-west4'],
  ['lz', 'europe-north1'],
  ['nn', 'northamerica-northeast1'],
  ['nw', 'europe-west2'],
  ['oa', 'europe-west6'],
  ['rj', 'southamerica-east1'],
  ['ts', 'australia-southeast1'],
  ['uc', 'us-central1'],
  ['ue', 'us-east1'],
  ['uk', 'us-east4'],
  ['uw', 'us-west1'],
  ['wl', 'us-west2'],
  ['wm', 'us-west3'],
  ['wn', 'us-west4'],
]);
