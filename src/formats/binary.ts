/** What a kind of file begins with (as Latin-1), what people call it, and where the beginning stands if not at 0. */
type Magic = readonly (readonly [start: string, name: string, offset?: number])[];

const binaries: Magic = [
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['WEBP', 'a WebP picture', 8],
  ['II*\0', 'a TIFF picture'],
  ['MM\0*', 'a TIFF picture'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Word, Excel or PowerPoint document'],
  ['PK\x03\x04', 'a zip archive (Word, OpenDocument and EPUB files are such archives)'],
  ['PK\x05\x06', 'an empty zip archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['ustar', 'a tar archive', 257],
  ['ftyp', 'a video or an audio file', 4],
  ['ID3', 'an MP3 audio file'],
  ['OggS', 'an Ogg audio file'],
  ['RIFF', 'a RIFF file (sound, film or a picture)'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\0', 'a program'],
  ['\0asm', 'a WebAssembly program'],
  ['SQLite format 3\0', 'an SQLite database'],
];

/** Documents whose bytes may all be printable, and whose text nobody would call their article. */
const documents: Magic = [
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
];

/** What kind of document the bytes begin like, though they may be valid text, with its article: `a PDF document`; `undefined` when none. */
export function nameOfDocument(bytes: Uint8Array): string | undefined {
  return nameIn(documents, bytes);
}

/** What kind of file bytes that are not text begin like, with its article: `a PNG picture`; `a binary file` when like none that is known. */
export function nameOfBinary(bytes: Uint8Array): string {
  return nameIn(binaries, bytes) ?? 'a binary file';
}

function nameIn(magic: Magic, bytes: Uint8Array): string | undefined {
  return magic.find(([start, , offset = 0]) => startsAt(bytes, start, offset))?.[1];
}

function startsAt(bytes: Uint8Array, start: string, offset: number): boolean {
  for (let i = 0; i < start.length; i++) if (bytes[offset + i] !== start.charCodeAt(i)) return false;
  return true;
}
