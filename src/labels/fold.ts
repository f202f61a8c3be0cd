/** What two spellings of a word in any script share: case, accents, ligatures, *ß* and *ss*, apostrophes (*Вʼєтнам* has one that is a letter), invisible letters and the two forms of Persian *ye* and *kaf*. */
export function fold(written: string): string {
  const small = written.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u0640\u200c\u200d]/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replaceAll('ß', 'ss')
    .replace(/[’\u02bc＇]/g, "'")
    .normalize('NFC');
}

const ascii = /^[\x00-\x7f]*$/;
