/** The site that a source stands on, short enough to read: its host without "www". */
export function sourceSite(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
