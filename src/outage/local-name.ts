/** Endings of names that are only given inside a network. */
const LOCAL_ENDING = /\.(?:local|localhost|internal|intranet|lan|home|corp|private|home\.arpa)$/;
/** Private, loopback and link-local addresses as hosts. */
const LOCAL_ADDRESS =
  /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1\]|f[cd][0-9a-f]{2}:|fe80:))/;

/** True for names and addresses that nobody outside the network can reach. */
export function isLocalName(host: string): boolean {
  return /^[^.:]+$/.test(host) || LOCAL_ENDING.test(host) || LOCAL_ADDRESS.test(host);
}
