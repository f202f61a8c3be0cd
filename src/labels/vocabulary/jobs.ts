import { isCounted } from '../../text/counted.js';

/** What people are, and play, as it stands before a name: *midfielder Ana Ruiz*. Offices are none of them: who holds one is a fact. */
export const jobs: ReadonlySet<string> = new Set(
  `midfielder defender striker forward winger goalkeeper keeper fullback centreback centre-back full-back wing-back playmaker substitute debutant skipper captain
  quarterback linebacker receiver pitcher catcher shortstop outfielder infielder guard batsman batter bowler opener spinner seamer wicketkeeper flanker hooker lock
  prop fly-half scrum-half sprinter hurdler runner swimmer diver cyclist rider jockey driver golfer boxer wrestler skier skater biathlete gymnast rower sailor
  coach manager trainer referee umpire
  actor actress singer songwriter rapper musician guitarist drummer pianist violinist conductor composer author novelist writer poet playwright painter sculptor
  photographer designer architect director filmmaker producer comedian presenter broadcaster journalist reporter columnist editor publisher
  lawyer attorney barrister solicitor broker banker trader analyst economist strategist accountant businessman businesswoman entrepreneur tycoon billionaire investor
  doctor physician surgeon nurse paramedic scientist researcher professor historian engineer teacher lecturer student farmer fisherman builder plumber electrician
  baker butcher chef waiter shopkeeper pilot astronaut soldier firefighter detective activist campaigner volunteer shopper commuter passenger tourist
  resident neighbor neighbour witness survivor pensioner widow widower`.split(/\s+/),
);

/** Whether a noun says who somebody is: *Man arrested at port*, *Driver killed*. */
export function isSomebody(word: string): boolean {
  return /^(?:man|woman|child|person)$/.test(word) || jobs.has(word) || isCounted(`${word}s`);
}
