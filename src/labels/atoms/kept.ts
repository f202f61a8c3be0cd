/** V8 cuts a longer word out of its text as a window, which would keep the whole text in memory. */
const window = 12;
/** A longer word, which is put together of two that are no windows, would have one in it; and copy has few. */
const longest = 2 * window;
/** All is forgotten when so many words are known, more than a hundred thousand paragraphs have: a run over many texts takes no more memory than one. */
const most = 50_000;

/** The same function of a word, worked once for each word: copy says the same few over and over. */
export function keptByWord<T extends object | string>(find: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > longest) return find(word);
    if (known.size >= most) known.clear();
    const own = word.length > window ? word.slice(0, window) + word.slice(window) : word;
    const worked = find(own);
    known.set(own, worked);
    return worked;
  };
}
