/** What somebody holds: office, rank, title. Nouns, each in the singular unless its plural is irregular; the format is that of `./index.ts`. */
export const posts = `
  king / queen / emperor / sultan / emir / prince / princess / duke / duchess / baron / earl
  general / colonel / captain / lieutenant / sergeant / corporal / admiral / brigadier
  pope / cardinal / bishop archbishop / deacon
  governor / mayor / senator / congressman congressmen congresswoman / president / premier minister / king / queen / ambassador envoy / chancellor / sheriff / councilor
    / general / bishop archbishop / judge / speaker
  chairman chairwoman / president / treasurer / secretary / auditor / founder
  director / president / chairman chairwoman
  prosecutor / judge / sheriff
`;
