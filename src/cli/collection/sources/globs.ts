import { type Dirent, readdir, stat } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FileSystemAdapter, type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';

/** What was found, and where nobody could look. */
export interface Found {
  /** Paths as they are seen from the folder, sorted by code units. */
  readonly paths: readonly string[];
  /** Folders that could not be opened, by their paths from there (the folder itself is empty), and why; sorted. */
  readonly closed: readonly Closed[];
}

/** A folder that could not be opened. */
export interface Closed {
  readonly path: string;
  readonly error: unknown;
}

/**
 * Every file in a folder and the folders in it; none whose name, or folder's, begins with a point. Links to folders
 * are not followed; those to files are files, and so are those that lead nowhere: whoever reads them finds out.
 */
export function filesIn(folder: string): Promise<Found> {
  return found('**/*', folder, listed);
}

/** The files that a pattern names, seen from a folder, links as in `filesIn`: `wire/**` + `/*.txt`. */
export function filesLike(pattern: string, cwd: string): Promise<Found> {
  return found(pattern, cwd, listed);
}

/** The folders that a pattern names, seen from a folder, each with a slash at its end. */
export function foldersLike(pattern: string, cwd: string): Promise<Found> {
  return found(pattern, cwd, readdir as Listing, { onlyDirectories: true });
}

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(path, { caseSensitiveMatch: true });
}

type Listing = (folder: string, options: { withFileTypes: true }, done: (error: Error | null, entries: Dirent[]) => void) => void;

/** Lists a folder as the package asks for it, which would pass over a link that it may not follow. */
const listed: Listing = (folder, options, done) =>
  readdir(folder, options, (error, entries) => {
    const links = entries?.filter((entry) => entry.isSymbolicLink()) ?? [];
    if (links.length === 0) return done(error, entries);
    Promise.all(links.map((link) => asFile(link, folder))).then(() => done(error, entries));
  });

/** Makes a file of a link that leads to one, or nowhere. What leads to a pipe is left alone: it might never end. */
function asFile(link: Dirent, folder: string): Promise<void> {
  return new Promise((done) => {
    stat(join(folder, link.name), (error, target) => {
      if (error || target.isFile()) link.isFile = () => true;
      done();
    });
  });
}

/** What a pattern names. The package passes over a folder that it cannot open; here it is told. */
async function found(pattern: string, cwd: string, list: Listing, options: GlobOptions = {}): Promise<Found> {
  const closed: Closed[] = [];
  const telling: Listing = (folder, how, done) =>
    list(folder, how, (error, entries) => {
      if (error && isThere(folder, error)) closed.push({ path: relative(cwd, folder).replaceAll(sep, '/'), error });
      done(error, entries);
    });
  const fs = { readdir: telling as NonNullable<FileSystemAdapter['readdir']> };
  const paths = await glob(pattern, { followSymbolicLinks: false, expandDirectories: false, ...options, cwd, fs });
  return { paths: paths.sort(), closed: closed.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Whether there is a folder behind an error. A pattern may begin with one that is not there; what cannot be found by a name that was just read in the folder above has a name that is not UTF-8. */
function isThere(folder: string, { code = '' }: NodeJS.ErrnoException): boolean {
  return (code !== 'ENOENT' && code !== 'ENOTDIR') || folder.includes('\ufffd');
}
