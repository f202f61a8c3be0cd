import { glob, isDynamicPattern } from 'tinyglobby';

/** Every file in a folder and the folders in it, by its path from there, sorted by code units; none whose name, or folder's, begins with a point. Links to folders are not followed. */
export async function filesIn(folder: string): Promise<string[]> {
  return (await glob('**/*', { cwd: folder, followSymbolicLinks: false, expandDirectories: false })).sort();
}

/** The files that a pattern names, seen from a folder: `wire/**` + `/*.txt`; sorted by code units. */
export async function filesLike(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern, { cwd, followSymbolicLinks: false, expandDirectories: false })).sort();
}

/** The folders that a pattern names, seen from a folder; sorted by code units, each with a slash at its end. */
export async function foldersLike(pattern: string, cwd: string): Promise<string[]> {
  return (await glob(pattern, { cwd, followSymbolicLinks: false, expandDirectories: false, onlyDirectories: true })).sort();
}

/** Whether a path is a pattern. */
export function isPattern(path: string): boolean {
  return isDynamicPattern(path, { caseSensitiveMatch: true });
}
