import type { AddressMap } from '../../address-map/address-answer';
import { compactHeaders } from '../../attribute/compact-headers';
import { createWords } from '../../explain/create-words';
import type { Words } from '../../explain/words-of';
import { InputError, shown } from '../../recordings/input-error';
import { readRecording } from '../../recordings/read-recording';
import type { Analysis } from './analysis';
import { type AnalyzedPage, analyzePage } from './analyze-page';
import { complaint, complaintOf } from './complaint';
import { pagesAsCsv } from './csv';
import { incidentsAs } from './incidents';
import { type Options, readOptions, USAGE } from './options';
import { packedAddressMap } from './packed-address-map';
import { recordingBytes } from './recording-bytes';
import { siteOf } from './site-of';
import { pageAsText } from './text';

/** Where output goes: answers to the one, complaints (a line each) to the other. */
export interface Output {
  print(text: string): Promise<void>;
  complain(line: string): void;
}

/** Exit status for input that cannot be used. */
const BAD_INPUT = 2;

/**
 * Runs the command.
 * @returns the exit status: 0, or 2 where an option or a file is bad. Good files beside a bad one are analysed all
 * the same; each answer is printed whole, at the end, or not at all.
 */
export async function analyze(args: readonly string[], output: Output): Promise<number> {
  const options = optionsOf(args, output);
  if (options === null) return BAD_INPUT;
  const words = createWords('en', { timeZone: 'UTC' });
  if (options.asksForHelp || options.listsIncidents) {
    await output.print(options.asksForHelp ? USAGE : incidentsAs(options.format, words));
    return 0;
  }
  const map = await packedAddressMap(output.complain);
  const pages: AnalyzedPage[] = [];
  let status = 0;
  for (const file of options.files) {
    try {
      const recording = await readRecording(recordingBytes(file), file, { compact: compactHeaders, siteOf });
      pages.push(...recording.pages.map((page) => analyzePage(page, map, options.scenario, words)));
      if (recording.leftOut > 0) {
        const problem = `left out ${recording.leftOut} of its requests, whose addresses cannot be read`;
        output.complain(complaint(file, '', problem));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      output.complain(complaintOf(error));
      status = BAD_INPUT;
    }
  }
  if (pages.length > 0) await output.print(printed(pages, map, options, words));
  return status;
}

function optionsOf(args: readonly string[], output: Output): Options | null {
  try {
    return readOptions(args);
  } catch (error) {
    output.complain(shown(error instanceof Error ? error.message : String(error)));
    return null;
  }
}

/** The address map's sources ask to be named wherever results are shown. */
function dataCredit({ built }: AddressMap): string {
  return `Addresses: IP Geolocation by DB-IP (https://db-ip.com), RouteViews, NRO; map of ${built}.\n`;
}

function printed(
  pages: readonly AnalyzedPage[],
  map: AddressMap | null,
  { format, scenario }: Options,
  words: Words,
): string {
  if (format === 'text') {
    const texts = pages.map((page) => pageAsText(page, scenario, words));
    return [...texts, ...(map ? [dataCredit(map)] : [])].join('\n');
  }
  const analyses = pages.map(({ analysis }) => analysis);
  if (format === 'csv') return pagesAsCsv(analyses);
  const analysis: Analysis = {
    addressMap: map ? { built: map.built, sources: map.sources } : null,
    pages: analyses,
  };
  return `${JSON.stringify(analysis, null, 2)}\n`;
}
