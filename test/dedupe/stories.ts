/** Invented stories, long enough that five words in a row tell something. */

export const ferry = `A ferry with 214 people on board ran aground in thick fog off the island of Halsund early on Tuesday, and 31 passengers were hurt, the coast guard said.

The Nordlys had left the mainland at 6:40 a.m. and struck a reef two miles short of the harbour, said Captain Ingrid Moe of the coast guard. Lifeboats from three villages took the passengers ashore within two hours.

"We heard a long scrape and then everything on the tables was on the floor," said Lars Aune, a teacher who was on his way to work.

The operator, Halsund Lines, said the ship's radar had been serviced last month. The transport ministry opened an inquiry and asked for the log of the bridge.

Fog is common in the sound in early spring, and the reef is marked by a light that was dark on Tuesday morning, fishermen said. The ministry declined to comment on the light.`;

/** The same with a new toll. */
export const ferryUpdate = ferry.replace('31 passengers', '44 passengers').replace('asked for the log', 'seized the log');

/** The first two paragraphs. */
export const ferryBrief = ferry.split('\n\n').slice(0, 2).join('\n\n');

/** The whole story, and what came later. */
export const ferryNight = `${ferry}

Late on Tuesday two tugs tried to pull the ship free at high tide and gave up when a cable broke. Divers found a gash nine metres long below the water line, and the owners sent for a salvage crane from the yard at Brevik, which is not expected before Friday.

Halsund Lines said its other ferry would sail twice a day until then. Shops on the island had bread and milk for two days, the mayor told local radio, and the school would stay closed.`;

export const council = `The city council of Varnholt voted on Monday to close the old tram depot and build 300 flats on the site, after a debate that lasted past midnight.

The plan passed by 27 votes to 22. Councillor Dana Ekholm, who leads the housing committee, said the first tenants would move in within three years. The opposition said the depot was the last of its kind and should become a museum.`;

export const market = (day: string, verb: string, percent: string, level: string, leader: string, gain: string, turnover: string) =>
  `Shares in Lindhaven ${verb} ${percent} percent on ${day} in quiet trade ahead of the central bank's decision on interest rates, which is expected later this month.

The main index of the Lindhaven stock exchange, which lists the forty largest companies of the country, ended the day at ${level} points. ${leader} led the gainers among the large companies with a gain of ${gain} percent.

Turnover on the exchange was ${turnover} crowns, dealers said, and most of the large funds kept to the sidelines as they have done for several weeks.`;

/** Two days' reports by one template. */
export const marketMonday = market('Monday', 'rose', '0.4', '4,112.36', 'Bayline', '3.2', '2.1 billion');
export const marketTuesday = market('Tuesday', 'rose', '1.1', '4,157.60', 'Kessel Bank', '6.8', '3.4 billion');
