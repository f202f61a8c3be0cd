import { type Dirent, readdir, stat } from 'node:fs';
import { join } from 'node:path';
import { type FileSystemAdapter, type GlobOptions, glob, isDynamicPattern } from 'tinyglobby';

/**
 * Every file in a folder and the folders in it, by its path from there, sorted by code units; none whose name, or folder's, begins with a point. Links to folders
 * are not followed; those to files are files, and so are those that lead nowhere: whoever reads them finds out.
 */
export async function filesIn(folder: string): Promise<string[]> {
  return (await glob('**/*', { ...withLinks, cwd: folder })).sort();
}

/** The files that a pattern names, seen from a folder, links as in `filesIn`: `wire/**` + `/*.txt`; sorted by code units. */
export async function filesLike(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern, { ...withLinks, cwd })).sort();
}

/** The folders that a pattern names, seen from a folder; sorted by code units, each with a slash at its end. */
export async function foldersLike(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern, { cwd, followSymbolicLinks: false, expandDirectories: false, onlyDirectories: true })).sort();
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

const withLinks: GlobOptions = {
  followSymbolicLinks: false,
  expandDirectories: false,
  fs: { readdir: listed as NonNullable<FileSystemAdapter['readdir']> },
};
