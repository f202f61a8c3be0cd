/** How near an act is that has not been done: it is planned or tried, promised, agreed, at hand, owed, or told of the future. */
export type Prospect = 'wished' | 'promised' | 'agreed' | 'arranged' | 'due' | 'foretold';

/** Words that lead to an act by *to*: *plans to cut*, *is set to be named*. */
export const leadsByTo = table({
  wished: `plan plans planned planning intend intends intended intending hope hopes hoped hoping want wants wanted wanting seek seeks sought seeking
    aim aims aimed aiming wish wishes wished wishing propose proposes proposed proposing prepare prepares prepared preparing
    threaten threatens threatened threatening offer offers offered offering try tries tried trying attempt attempts attempted attempting
    plot plots plotted plotting meant ready willing keen eager determined poised bidding looking
    urged ordered asked invited pressed negotiate negotiates negotiated negotiating
    decline declines declined declining reluctant`,
  promised: 'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing',
  agreed: 'agree agrees agreed agreeing',
  arranged: 'set due scheduled slated about',
  foretold: 'going',
  due: 'ought need needs has have',
});

/** Words that lead to an act by themselves: *should be ratified*, *must have fallen*. */
export const leadsAlone = table({ due: 'should must', foretold: 'will shall would' });

/** Words for an act that is only thought about: *is considering a bid*, *is weighing cutting jobs*, *is debating the bill*. */
export const weighing: ReadonlySet<string> = new Set(
  `consider considers considering mull mulls mulling weigh weighs weighing contemplate contemplates contemplating debate debates debating
  discuss discusses discussing
  eye eyes eyeing ponder ponders pondering`.split(/\s+/),
);

/** What leads to an act that is near and not done: *is in talks to buy*, *is close to signing*, *on the verge of leaving*. */
export const nearing: readonly { readonly words: readonly string[]; readonly leadsTo: 'to' | 'act' }[] = [
  ...['talks', 'negotiations', 'discussions'].map((talks) => ({ words: ['in', talks, 'to'], leadsTo: 'to' as const })),
  ...['close', 'near', 'closer', 'nearer'].map((near) => ({ words: [near, 'to'], leadsTo: 'act' as const })),
  ...['verge', 'brink', 'point', 'cusp'].map((edge) => ({ words: ['on', 'the', edge, 'of'], leadsTo: 'act' as const })),
];

function table(words: Readonly<Partial<Record<Prospect, string>>>): ReadonlyMap<string, Prospect> {
  return new Map(
    Object.entries(words).flatMap(([prospect, list]) => list.split(/\s+/).map((word) => [word, prospect as Prospect] as const)),
  );
}
