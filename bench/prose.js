import { between, oneOf, randomFrom } from './random.js';

// News that nobody wrote, with the statistics that matter to an aligner: a few words make up half of the text, most words are rare
// (Zipf's law), sentences share their frames, and figures, names and quotes stand where they stand in wire copy.

const heads = 'b br c ch d dr f g gr h j k kl l m n p pl r s sh st t tr v w'.split(' ');
const hearts = 'a e i o u ai ea ou'.split(' ');
const tails = ['', '', 'n', 'r', 'l', 's', 't', 'nd', 'rk', 'm'];

const lexicon = randomFrom(1);
const syllable = () => oneOf(lexicon, heads) + oneOf(lexicon, hearts) + oneOf(lexicon, tails);
const word = () => Array.from({ length: between(lexicon, 1, 3) }, syllable).join('');
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const wordsOf = (count, ending = '') => [...new Set(Array.from({ length: count }, () => word() + ending))];

const nouns = wordsOf(12000);
const verbs = wordsOf(2500, 'ed');
const adjectives = wordsOf(2500, 'ic');
const names = wordsOf(9000).map(capital);
const places = wordsOf(1200).map(capital);
const titles = ['President', 'Minister', 'Judge', 'Gen.', 'Dr.', 'chairman', 'spokeswoman', 'analyst'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const links = ['after', 'while', 'because', 'although', 'as', 'before', 'and', 'but'];
const units = ['percent', 'million dollars', 'people', 'tonnes', 'kilometres', 'years', 'jobs', 'votes'];

// The r-th word of a list is taken about 1 / (r + 2.7) of the time (Mandelbrot's form of Zipf's law): the integral of the density, inverted.
const flattening = 2.7;
const zipf = (random, list) => list[Math.floor(flattening * ((list.length / flattening + 1) ** random() - 1))] ?? list[0];

/** A name from the list, or now and then one that was never heard of: every large collection of news is full of words that stand in it once. */
const name = (random) => (random() < 0.12 ? capital(oneOf(random, nouns) + oneOf(random, tails)) : zipf(random, names));

const figure = (random) =>
  random() < 0.5 ? String(between(random, 2, 99)) : (between(random, 11, 9900) / 10).toFixed(random() < 0.5 ? 0 : 1);

function phrase(random) {
  const noun = zipf(random, nouns);
  const described = random() < 0.4 ? `${zipf(random, adjectives)} ${noun}` : noun;
  const turn = random();
  if (turn < 0.12) return `${figure(random)} ${oneOf(random, units)}`;
  if (turn < 0.24) return `${oneOf(random, titles)} ${name(random)} ${name(random)}`;
  if (turn < 0.34) return `the ${noun} of ${zipf(random, places)}`;
  return `${oneOf(random, ['the', 'the', 'a', 'its', 'their'])} ${described}`;
}

function clause(random) {
  const rest = [phrase(random)];
  if (random() < 0.5) rest.push(oneOf(random, ['in', 'on', 'for', 'with', 'from', 'to', 'by', 'at']), phrase(random));
  if (random() < 0.25) rest.push('on', oneOf(random, days));
  return `${phrase(random)} ${zipf(random, verbs)} ${rest.join(' ')}`;
}

/** One sentence. */
export function sentence(random) {
  const turn = random();
  if (turn < 0.18) return `"${capital(clause(random))}," ${oneOf(random, titles)} ${name(random)} said.`;
  if (turn < 0.3) return `${capital(clause(random))}, ${name(random)} told reporters in ${zipf(random, places)}.`;
  if (turn < 0.7) return `${capital(clause(random))} ${oneOf(random, links)} ${clause(random)}.`;
  return `${capital(clause(random))}.`;
}

/** One paragraph: one sentence or a few, ten words or more. */
export function paragraph(random) {
  const sentences = Array.from({ length: oneOf(random, [1, 1, 2, 2, 2, 3, 4]) }, () => sentence(random));
  while (sentences.join(' ').split(' ').length < 10) sentences.push(sentence(random));
  return sentences.join(' ');
}

/** A word to put into a paragraph: a rare one as often as a common one, sometimes a figure. */
export const anyWord = (random) => (random() < 0.15 ? figure(random) : zipf(random, oneOf(random, [nouns, verbs, adjectives, names])));
