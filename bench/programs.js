import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { linksOfReport, linksOfStream } from './found.js';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Marks that no article holds: where deleted words start and end, and inserted ones.
const marks = ['\u0001', '\u0002', '\u0003', '\u0004'];

const runs = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const installed = (name) => {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
};
const runner = (name) => (left, right) => [process.execPath, here(`peers/${name}.js`), left, right];
const npmMissing = (name) => (installed(name) ? undefined : `not installed: npm install --no-save ${name}`);
const pathMissing = (name, ...args) => (runs(name, ...args) ? undefined : 'not on PATH');

const asked = ['diff', '--structure', 'none', '--format', 'json', '--exit-zero'];
const wirediff = [process.execPath, here('../bin/wirediff.js'), ...asked];

/**
 * The programs. `missing` says why one cannot run; `command` is what is run, its standard output into the file `output`; `links` reads its output, and undefined means that it could not be read.
 * @type {{ name: string, missing?: () => string | undefined, command: (left: string, right: string, output: string) => string[], links: (output: string, truth: object) => [number, number, string?][] | undefined }[]}
 */
export const programs = [
  {
    name: 'wirediff',
    command: (left, right, output) => [...wirediff, '--output', output, left, right],
    links: (output) => linksOfReport(JSON.parse(output)),
  },
  {
    name: 'git --word-diff',
    missing: () => pathMissing('git', '--version'),
    command: (left, right) => [
      'git',
      'diff',
      '--no-index',
      '--no-color',
      '--no-ext-diff',
      '--word-diff=porcelain',
      '-U99999999',
      left,
      right,
    ],
    links: (output, truth) => linksOfStream(porcelain(output), truth),
  },
  {
    name: 'wdiff',
    missing: () => pathMissing('wdiff', '--version'),
    command: (left, right) => ['wdiff', ...flags('wxyz'), left, right],
    links: (output, truth) => linksOfStream(marked(output), truth),
  },
  {
    name: 'dwdiff',
    missing: () => pathMissing('dwdiff', '--version'),
    command: (left, right) => ['dwdiff', ...flags('wxyz'), left, right],
    links: (output, truth) => linksOfStream(marked(output), truth),
  },
  {
    name: 'wikidiff2',
    missing: () =>
      runs('php', '-r', 'exit(function_exists("wikidiff2_inline_json_diff") ? 0 : 1);') ? undefined : 'not in this PHP, or no PHP',
    command: (left, right) => ['php', here('peers/wikidiff2.php'), left, right],
    links: (output, truth) => linksOfWikidiff(JSON.parse(output), truth),
  },
  {
    name: 'diff-match-patch',
    missing: () => npmMissing('diff-match-patch'),
    command: runner('diff-match-patch'),
    links: (output, truth) => linksOfStream(marked(output), truth),
  },
  {
    name: 'diff (diffWords)',
    missing: () => npmMissing('diff'),
    command: runner('diff-words'),
    links: (output, truth) => linksOfStream(marked(output), truth),
  },
  {
    name: 'string-similarity',
    missing: () => npmMissing('string-similarity'),
    command: runner('string-similarity'),
    links: (output) => JSON.parse(output),
  },
];

function flags(letters) {
  return [...letters].flatMap((letter, index) => [`-${letter}`, marks[index]]);
}

/** The words of an output that has the four marks in it. */
function* marked(output) {
  const states = { [marks[0]]: 'deleted', [marks[1]]: 'kept', [marks[2]]: 'inserted', [marks[3]]: 'kept' };
  let state = 'kept';
  for (const part of output.split(/([\u0001-\u0004])/)) {
    if (part in states) state = states[part];
    else if (part !== '') yield [state, part];
  }
}

/** The words of git's porcelain, below its head. */
function* porcelain(output) {
  const states = { ' ': 'kept', '-': 'deleted', '+': 'inserted' };
  const start = /^@@.*@@.*\n/m.exec(output);
  if (!start) return;
  for (const line of output.slice(start.index + start[0].length).split('\n')) if (line[0] in states) yield [states[line[0]], line.slice(1)];
}

/** wikidiff2 says where a line stood and stands, in bytes; a line that moved stands at both places, each naming the other. */
function linksOfWikidiff({ diff }, { left, right }) {
  const [l, r] = [linesAt(left), linesAt(right)];
  const gone = new Map(diff.flatMap((line) => (line.type === 4 ? [[line.moveInfo.id, line.offset.from]] : [])));
  const places = diff.map(({ type, offset, moveInfo }) => (type === 5 ? [gone.get(moveInfo.linkId), offset.to] : [offset.from, offset.to]));
  return places.map(([from, to]) => [l.get(from), r.get(to)]).filter(([a, b]) => a !== undefined && b !== undefined);
}

function linesAt(paragraphs) {
  let offset = 0;
  return new Map(
    paragraphs.map((text, index) => {
      const place = [offset, index];
      offset += Buffer.byteLength(text) + 1;
      return place;
    }),
  );
}
