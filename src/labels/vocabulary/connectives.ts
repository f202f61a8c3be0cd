/**
 * What a thing is to another, or how it is known, by the words that say so: its condition, its cause, what went before it. *Shares fell because of the report* and
 * *despite the report* are two claims, and so are *if*, *unless* and *when*.
 */
export type Connection = 'if' | 'unless' | 'when' | 'cause' | 'despite' | 'after' | 'linked' | 'effect' | 'held' | 'known';

const phrases: Readonly<Record<Connection, string>> = {
  if: 'if, provided that, providing that, as long as, subject to, in the event of, in case of, pending',
  unless: 'unless',
  when: 'when, once',
  cause: `because, because of, due to, due mainly to, due largely to, due partly to, owing to, thanks to, as a result of, on account of, caused by, caused, causes, cause, causing, leads to, led to, lead to,
    leading to, results in, resulted in, resulting in, triggered by, triggered, sparked by, sparked, prompted by, prompted`,
  despite: 'even if, despite, in spite of, although, though, even though, notwithstanding, regardless of, irrespective of',
  after: 'after, following, followed, in the wake of, amid',
  linked: `linked to, linked with, link between, links between, link to, associated with, association between, association with, correlated with, correlates with,
    correlation between, tied to, connected to, connected with, blamed on, blamed for, attributed to`,
  effect: `raises, raise, raised, increases, increase, increased, reduces, reduce, reduced, lowers, lower, lowered, cuts, cut, boosts, boost, boosted, slows, slow, slowed,
    prevents, prevent, prevented, protects against, protect against, worsens, worsen, worsened, doubles, double, doubled, halves, halve, halved`,
  held: 'think, thinks, thought, believe, believes, believed, suspect, suspects, assume, assumes, assumed, fear, fears, feared, guess, reckon, reckons',
  known: 'know, knows, knew, confirmed, established, determined, ascertained',
};

/** A connection in words. */
export interface ConnectivePhrase {
  readonly words: readonly string[];
  readonly connection: Connection;
}

/** The phrases by their first word, the longest first. */
export const connectives: ReadonlyMap<string, readonly ConnectivePhrase[]> = byHead();

function byHead(): Map<string, ConnectivePhrase[]> {
  const heads = new Map<string, ConnectivePhrase[]>();
  for (const [connection, list] of Object.entries(phrases) as [Connection, string][]) {
    for (const phrase of list.split(/,\s+/)) {
      const words = phrase.split(' ');
      heads.set(words[0]!, [...(heads.get(words[0]!) ?? []), { words, connection }]);
    }
  }
  for (const found of heads.values()) found.sort((one, other) => other.words.length - one.words.length);
  return heads;
}

/** Connections of which only one can be true: a claim with one is not the claim with the other. */
const opposed: readonly (readonly [Connection, Connection])[] = [
  ['if', 'unless'],
  ['if', 'when'],
  ['unless', 'when'],
  ['cause', 'despite'],
  ['cause', 'after'],
  ['cause', 'linked'],
  // *Coffee [-is linked to a higher-]{+raises the+} risk*
  ['effect', 'linked'],
  ['if', 'despite'],
  ['despite', 'after'],
  ['held', 'known'],
];

/** Whether two connections make two claims. */
export function areOpposed(one: string, other: string): boolean {
  return opposed.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}
