import type { NamedFile } from '../../recordings/session';

/** More files than this are not taken from folders. */
const MOST_FILES = 20_000;
/** In a folder there may be anything: these are what a recording is called. */
const RECORDING = /\.(?:har|json|jsonl|ndjson)(?:\.gz)?$/i;

/** Files that were chosen, by name or with their folder. */
export function chosenFiles(list: Iterable<File>): NamedFile[] {
  return [...list].flatMap((file) => {
    const { webkitRelativePath: path } = file;
    return path === '' ? [{ file, name: file.name }] : RECORDING.test(path) ? [{ file, name: path }] : [];
  });
}

/** Files that were dropped, and those in folders that were. To be called while the drop is being told. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<NamedFile[]> {
  const entries = [...items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const folders = entries.filter((entry) => entry?.isDirectory === true);
  if (folders.length === 0) return chosenFiles(files);
  const found: NamedFile[] = [];
  const names = new Set(folders.map((folder) => folder?.name));
  // A folder stands among the files, too, as one that cannot be read.
  found.push(...chosenFiles(files).filter(({ name }) => !names.has(name)));
  const open = folders.filter((folder) => folder !== null);
  for (let next = open.pop(); next && found.length < MOST_FILES; next = open.pop()) {
    if (isDirectory(next)) open.push(...(await entriesIn(next)));
    else if (isFile(next) && RECORDING.test(next.name)) {
      const file = await fileOf(next);
      if (file) found.push({ file, name: next.fullPath.replace(/^\//, '') });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** Browsers give a hundred at a time, and none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
