/** What two spellings of a word in any script share: case, accents, strokes and ligatures (*Łódź* and *Lodz*, *ß* and *ss*), apostrophes (*Вʼєтнам* has one that is a letter), invisible letters and the two forms of Persian *ye* and *kaf*. */
export function fold(written: string): string {
  const small = written.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u0640\u200c\u200d]/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[øłđðıæœþß]/g, (letter) => plain.get(letter)!)
    .replace(/[’\u02bc＇]/g, "'")
    .normalize('NFC');
}

/** Letters that Unicode does not take apart, as they are spelled where nobody has them: *Ødegaard*, *Łódź*, *Diyarbakır*, *Þór*. */
const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ß: 'ss' }),
);

const ascii = /^[\x00-\x7f]*$/;
