import { isVerbOfSaying } from './verbs.js';

/** Nouns that stand before a verb without an article (*Turnover fell*, *Police said*); any other that does, and is no plural, is a name: *Cameron called*, *Minsk has*. */
export const bareNouns: ReadonlySet<string> = wordsOf(`
  police jury court council government nobody everybody everyone someone anyone something nothing everything one people men women children
  trade work output production business traffic news talk fighting violence security power management parliament attendance staff
  water food oil gas gold copper nickel silver steel iron coal zinc wheat barley corn maize cotton sugar coffee cocoa tea petrol gasoline diesel electricity crude
  turnover demand supply growth inflation unemployment revenue profit income consumption spending lending investment debt trading
  rain snow fog wind smoke fire heat money research evidence rainfall snowfall hail ice lightning drought mud lava ash debris famine hunger poverty crime fraud war peace justice
  science medicine education health music sport football soccer cricket rugby tennis weather freedom democracy housing travel tourism
  flooding shelling looting bombing shooting rioting voting polling counting smoking drinking gambling speeding overloading overcrowding drilling dredging logging hunting fishing
  farming mining shipping banking lending borrowing hiring testing training funding manufacturing engineering advertising broadcasting publishing campaigning bidding heating warming
`);

/**
 * Whether a word is such a noun, by the list or its ending: *Construction is due to begin*, *Treatment was stopped*. One in *-ing*, *-ance* or *-ence* may be a name,
 * *Boeing*, *Florence*; so may a short one, *Clement*, and one that says something, *Carnation said*.
 */
export function isBareNoun(word: string, next: string): boolean {
  return bareNouns.has(word) || (word.length >= shortestAbstract && abstract.test(word) && !isVerbOfSaying(next));
}

const abstract = /(?:[st]ion|ment|ness|ology|ility|ship|ism)$/;

const shortestAbstract = 8;

/** Small words that a sentence may open with, whose capital there tells nothing: *On Monday*, *But Lund said*, *Both companies*, *Meanwhile the strike went on*. */
export const smallOpeners: ReadonlySet<string> = wordsOf(`
  the a an this that these those such some any all both each every either neither no none another other others several many much few more most half
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose what which where when why how there here
  in on at by for from of off to into onto with without within under over above below between among amid against across along around about after before behind beyond
  during despite except inside near outside per since through throughout till until toward towards upon via versus like unlike following including excluding concerning
  regarding according based asked given due owing because besides
  and but or nor so yet if unless though although while whereas whether than then once as lest
  is are was were be been being am has have had do does did will would shall should can could may might must let please not
  also again already always almost even ever never just only still too very perhaps maybe instead moreover however meanwhile nevertheless nonetheless otherwise therefore
  thus hence indeed late early later earlier today yesterday tomorrow tonight now soon recently previously currently finally eventually overall elsewhere separately similarly
  additionally furthermore likewise last next first second third fourth fifth
  yes ok well oh
`);

function wordsOf(lists: string): ReadonlySet<string> {
  return new Set(lists.trim().split(/\s+/));
}
