import { version } from '../../index.js';
import { exitsOf } from '../arguments/help.js';
import { type Definition, definitions, type Example, type Flag, type Legend, program } from '../definitions/index.js';
import { about } from './about.js';
import { bold, italic, lineToCopy, paragraph, plain, section, subsection, term } from './roff.js';

/** The manual page wirediff(1), in man(7), made from the definitions that `--help` is made from. */
export function manual(): string {
  const parts = [
    `.\\" Made by \`npm run build\` from src/cli/definitions.`,
    `.TH WIREDIFF 1 "" "wirediff ${version}" "User Commands"`,
    section('NAME'),
    `wirediff \\- ${plain(lowered(program.description))}`,
    section('SYNOPSIS'),
    definitions.map(synopsis).join('\n.br\n'),
    section('DESCRIPTION'),
    plain(program.description),
    ...about.description.map((text) => paragraph(plain(text))),
    section('COMMANDS'),
    ...definitions.flatMap(commandPart),
    section('EXIT STATUS'),
    ...definitions.flatMap(exitPart),
    section('ENVIRONMENT'),
    ...about.environment.map(([name, means]) => term(bold(name), plain(means))),
    section('FILES'),
    ...about.files.map(([name, means]) => term(italic(name), plain(means))),
    section('EXAMPLES'),
    [...program.examples, ...definitions.flatMap(({ examples }) => examples)].map(examplePart).join('\n.PP\n'),
    section('SEE ALSO'),
    about.seeAlso.map((page) => `.BR ${page}`).join('\n'),
  ];
  return `${parts.join('\n')}\n`;
}

function synopsis({ name, usage }: Definition): string {
  return `.B wirediff ${name}\n${plain(usage)}`;
}

function commandPart({ name, usage, description, takes, flags, legends = [] }: Definition): string[] {
  return [
    subsection(`wirediff ${name} ${plain(usage)}`),
    plain(description),
    ...takes.map((argument) => term(italic(argument.name), `${plain(raised(argument.does, argument.known))}.`)),
    ...flags.filter(({ hidden }) => !hidden).map((flag) => term(headOf(flag), plain(meaningOf(flag)))),
    ...legends.flatMap(legendPart),
  ];
}

function legendPart({ title, rows }: Legend): string[] {
  return [paragraph(`${plain(title)}:`), ...rows.map(([sign, means]) => term(bold(sign), plain(means)))];
}

function exitPart(definition: Definition): string[] {
  const rows = exitsOf(definition);
  if (rows.length === 0) return [];
  return [subsection(`wirediff ${plain(definition.name)}`), ...rows.map(([code, means]) => term(bold(code), `${plain(raised(means))}.`))];
}

function examplePart({ line, does }: Example): string {
  return `${plain(raised(does))}:\n${lineToCopy(line)}`;
}

function headOf({ name, value }: Flag): string {
  return value === undefined ? bold(name) : `${bold(name)} ${italic(value)}`;
}

function meaningOf({ does, default: usual, known }: Flag): string {
  return `${raised(does, known)}.${usual === undefined ? '' : ` The default is ${usual}.`}`;
}

/** A sentence's beginning in the middle of a line. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}

/** Words that begin a sentence; a value or a flag stays as it is. */
function raised(text: string, known: readonly string[] = []): string {
  const isValue = known.some((value) => text.startsWith(value));
  return !isValue && /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
