/** Who news copy is credited to: agencies, feeds and desks, in lower case. */
const names = `ap|the associated press|associated press|press trust of india|afp|agence france-presse|reuters|reuter|thomson reuters|thomson reuters foundation|pti|ani|ians|uni|upi|dpa
  |efe|ansa|xinhua|tass|itar-tass|ria novosti|sputnik|interfax|kuna|spa|wam|irna|isna|mna|bna|qna|mena|sana|anadolu|anadolu agency|aa|bernama|yonhap|kyodo
  |jiji|jiji press|cp|the canadian press|canadian press|pa|pa media|press association|aap|app|bss|unb|antara|vna|lusa|belga|anp|ntb|ritzau|tt|stt|apa|ats
  |keystone-sda|čtk|ctk|pap|mti|hina|tanjug|agerpres|bta|ukrinform|unian|adnkronos|europa press|notimex|telam|télam|agencia brasil|prensa latina|nan|nna
  |apna|online|inp|nni|ens|tnn|ht|cnn|bbc|bbc news|bbc sport|cbs|nbc|npr|bloomberg|dow jones|axios|cnbc|tns|tribune news service|ips|dw|rferl|rfe/rl|voa|globe newswire
  |business wire|businesswire|pr newswire|prnewswire|accesswire|newswire|ein presswire|acn newswire|businessdesk|relaxnews|afp-relaxnews|agencies|news agencies
  |wire services|wire reports|agency|agency reports|wires|staff|staff reporter|our staff reporter|staff correspondent|our correspondent|special correspondent
  |staff writer|staff report|staff and agencies|staff and wire reports|guardian staff|web desk|news desk|monitoring desk|monitoring report|desk report|online desk
  |international desk|bureau report|correspondent|أ ف ب|اف ب|رويترز|وكالات|ا ف ب|واس|وام|ایرنا|ایسنا|رویترز|فرانس پرس`;

const known = new Set(names.split(/\s*\|\s*/));

/** *Thomson Reuters Foundation*, and the blank that may stand after it. */
const longestName = 27;

/** Whether a name may stand at the head of a text, before a comma or the like: no agency's is as long as the first words of most paragraphs. */
export function mayBeAgency(text: string): boolean {
  return text.length <= longestName || /[/,&|]/.test(text.slice(0, longestName + 1));
}

/** Whether a text is the name of an agency or a desk, or several: *Reuters*, *AFP/Reuters*, *Staff and agencies*. */
export function isAgency(text: string): boolean {
  const whole = text.trim().toLowerCase();
  return known.has(whole) || (/[/,&]/.test(whole) && whole.split(/\s*[/,&]\s*/).every((part) => known.has(part)));
}
