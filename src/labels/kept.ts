/** A text of news has few different words; what is longer than this is a window that would keep its whole text in memory. */
const longest = 12;
/** All is forgotten when so many words are known: a run over many texts takes no more memory than one. */
const most = 20_000;

/** The same function of a word, worked once for each word: copy says the same few over and over. */
export function keptByWord<T extends object | string>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let found = known.get(word);
    if (found !== undefined) return found;
    found = find(word);
    if (known.size >= most) known.clear();
    if (word.length <= longest) known.set(word, found);
    return found;
  };
}
