/** Law, money, politics and war. Nouns, each in the singular unless its plural is irregular; the format is that of `./index.ts`. */
export const affairs = `
  murder / manslaughter / suicide / accident / robbery / theft larceny / burglary / fraud embezzlement / arson / bribery corruption / conspiracy / racketeering / kidnapping abduction / treason
    / perjury / espionage spying / extortion blackmail / smuggling trafficking / rape assault / libel slander defamation / vandalism / forgery counterfeiting / terrorism
    / stalking / hijacking / genocide / trespass / negligence / bigamy / shoplifting
  watch / warning / advisory
  semifinal / quarterfinal / final
  trial / inquest / appeal / retrial / arraignment
  felony / misdemeanor
  birth / death / marriage / divorce
  fine / imprisonment jail prison / probation / execution / flogging
  bill / motion / amendment / treaty / decree / budget / constitution
  election / referendum plebiscite / census / primary / runoff
  coup putsch / uprising revolt rebellion / invasion / revolution
  ceasefire truce armistice / blockade / siege / offensive / withdrawal / invasion
  treaty / ceasefire truce armistice / declaration / ultimatum
  strike walkout / lockout / riot / boycott
  profit earnings / revenue sales turnover / debt / dividend
  inflation / unemployment joblessness / growth / productivity / consumption / investment
  wage salary / pension / price / job / tax / rent / dividend / benefit
  tax / tariff duty / subsidy / quota / toll
  import / export / consumption / output production / demand / supply
  inflow / outflow
  income / expense expenditure spending
  deposit / withdrawal
  win victory / loss defeat / draw tie
  arrival / departure
  entrance / exit
  ascent / descent
  immigration / emigration
  premium / discount
  start beginning / end
  quarter / end / start beginning / middle
  cause / consequence result
  attack / defense
  peace / war
  decade / century
  cotton / polyester / nylon / linen
  takeoff / landing
  agreement deal accord / deadlock stalemate impasse / breakdown collapse
  nominee / winner / finalist
  incumbent / challenger
  majority / shortfall
  association link correlation / cause
  sentence / verdict / fine
  goal / point / try / run / wicket
  surgery / chemotherapy / radiotherapy radiation
  lease / purchase sale
  loan / grant / gift
  increase rise / freeze / cut reduction
  launch / delay / cancellation
  confession / denial
  promotion / demotion / relegation / dismissal
`;
