/** The commonest words of languages in Latin letters, each once, those that a language shares with few others. */
const wordsOf = {
  en: 'the of and to in that is was for on with said he it as at by his from be has have were are not their which this but they after who will not would could says say up new out than you met',
  fr: 'le la les de des et du en un une est dans que qui pour au sur par il elle avec ce pas plus ont été aux ses son cette mais a l d sont',
  de: 'der die das und in den von zu mit ist des im nicht ein eine auf für sich dem auch wird nach bei hat sie er wurde dass',
  es: 'el la los las de que y en un una del por con para se su al es lo más como pero fue ha han sus este según',
  pt: 'o a os as de que e em um uma do da no na para com não por se mais dos das ao foi são pelo pela sua seu também',
  it: 'il la i gli le di che e in un una del della per con non è sono da si al dei nel alla ha più come anche ma delle',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als door naar bij uit heeft werd maar deze',
  sv: 'och att det som en i på är av för med den till inte har ett om men var sig från vi kan efter säger också',
  da: 'og at det som en i på er af for med den til ikke har et om men var sig fra vi kan efter siger også blev',
  no: 'og at det som en i på er av for med den til ikke har et om men var seg fra vi kan etter sier også ble',
  pl: 'w i na z do się że nie jest to o od po przez za jak ale który które oraz dla będzie tym był są',
  cs: 'a v na se že je z do s o to by po pro za ve podle který jako při jeho které také byl bude',
  ro: 'și în de la a cu pe care nu este din că pentru mai un o au fi sunt prin după fost lui al',
  hu: 'a az és hogy nem is egy meg volt ez de azt csak már van el mint még szerint után kell ki',
  tr: 've bir bu için da de ile olarak çok daha olan gibi sonra kadar ne en ise değil var dedi olduğunu',
  fi: 'ja on ei että se oli hän mutta myös kun ovat tai joka mukaan sen kuin ole vain jo sanoi',
  id: 'yang dan di ke dari untuk pada dengan ini itu dalam tidak akan oleh juga adalah telah bahwa kata',
  vi: 'và của là có được cho trong không người một những các với đã này để khi từ về',
} as const;

/** The languages that are told by their words. */
export const languages: readonly string[] = Object.keys(wordsOf);

interface Word {
  readonly text: string;
  /** The places in `languages` of those it is common in. */
  readonly places: number[];
}

/** The words by their keys: most words of a text are told to be none of them without cutting them out of it, in half the time. */
const table = new Array<Word[] | undefined>(2 ** 10).fill(undefined);
Object.values(wordsOf).forEach((list, place) => {
  for (const text of list.split(' ')) enter(text, place);
});

function enter(text: string, place: number): void {
  const key = keyOf(text, 0, text.length);
  const words = table[key];
  if (words === undefined) table[key] = [{ text, places: [place] }];
  else {
    for (const word of words) if (word.text === text) return void word.places.push(place);
    words.push({ text, places: [place] });
  }
}

/** What few words have in common: their length, their first letter and their last; a place in the table. */
function keyOf(text: string, start: number, end: number): number {
  return (((end - start) << 7) ^ (text.charCodeAt(start) << 5) ^ text.charCodeAt(end - 1)) & (2 ** 10 - 1);
}

/** How many of a text's words are common ones of each language, in the order of `languages`. */
export function countCommon(text: string): Uint32Array {
  const lower = text.toLowerCase();
  const counts = new Uint32Array(languages.length);
  let start = 0;
  for (let at = 0; at < lower.length; at++) {
    if (isLetter(lower, at)) continue;
    if (at > start) count(lower, start, at, counts);
    start = at + 1;
  }
  if (lower.length > start) count(lower, start, lower.length, counts);
  return counts;
}

function count(text: string, start: number, end: number, counts: Uint32Array): void {
  const words = table[keyOf(text, start, end)];
  if (words === undefined) return;
  for (const word of words) {
    if (word.text.length !== end - start || !text.startsWith(word.text, start)) continue;
    for (const place of word.places) counts[place]! += 1;
  }
}

/** Whether a letter or an accent stands at a place of a text in lower case; either half of a letter beyond U+FFFF counts as the letter. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  letter.lastIndex = at;
  return letter.test(text);
}

const letter = /[\p{L}\p{M}]/uy;
