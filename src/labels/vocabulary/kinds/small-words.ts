/** Small words that turn a statement round, which are told only where one stands for the other and nothing else changed beside them: *flights [-from-]{+to+} Oslo*. */
export const smallOpposites = `
  from / to for toward into
  lunch / tea / stumps
  for / against
  in / near
  through / out
  in / out
  on / off
  on / despite
`;
