/** Who somebody is: kinship, work, side. Nouns and pronouns, each in the singular unless its plural is irregular; the format is that of `./index.ts`. */
export const people = `
  he him his himself / she her hers herself
  mister / missus ms miss
  everyone everybody / nobody / somebody someone
  husband / wife wives / son / daughter / father dad / mother mum mom / brother / sister / uncle / aunt / nephew / niece / cousin / grandfather / grandmother
    / grandson / granddaughter / boyfriend / girlfriend / fiance fiancé / fiancee fiancée / stepfather / stepmother / stepson / stepdaughter / neighbor / friend
  bride / groom bridegroom
  twin / triplet / quadruplet
  man men / woman women
  boy / girl
  child children minor / adult
  child children / woman women / man men
  baby infant newborn toddler / teenager / pensioner
  civilian / commander fighter
  people human person patient volunteer child children man men woman women / animal mouse mice rat monkey pig dog cattle cow bird horse
  civilian / soldier troops / gunman gunmen militant rebel insurgent guerrilla
  soldier / sailor / airman airmen / marine
  police policeman policemen / soldier troops / firefighter fireman firemen / protester demonstrator / paramedic
  police policeman policemen / neighbor / relative / husband / wife wives / friend / stranger / burglar robber intruder / hunter / soldier troops / gunman gunmen militant rebel insurgent guerrilla / sniper
    / colleague / classmate / inmate
  union / employer
  driver motorist / passenger / pilot / pedestrian / cyclist / biker motorcyclist
  pilot / copilot co-pilot / steward stewardess
  student pupil / teacher / parent
  patient / doctor physician surgeon / nurse / midwife midwives / dentist / pharmacist
  victim / suspect / witness / killer murderer / survivor
  priest pastor vicar / imam / rabbi / monk / nun
  plaintiff / defendant
  judge magistrate / jury juror / witness / prosecutor / defendant / clerk / bailiff
  prosecution prosecutor / defense
  employer / employee
  boss employer / neighbor / friend / tenant / relative
  landlord owner / tenant
  hostage captive / captor kidnapper
  guest / host
  buyer / seller
  lender creditor / borrower debtor
  importer / exporter
  producer / consumer
  teacher / doctor physician surgeon / nurse / farmer / fisherman fishermen / miner coalminer / docker dockworker longshoreman longshoremen / pilot / steward stewardess / engineer / lawyer
    / journalist reporter photographer / firefighter / soldier / priest pastor / shopkeeper / baker / butcher / barber hairdresser / carpenter / electrician / plumber
    / mechanic / chef cook / waiter waitress / singer / dancer / painter / sculptor / poet / novelist / architect / accountant / banker / dentist / pharmacist
    / veterinarian / student / professor / referee / postman postmen / tailor / gardener / builder / cleaner / steelworker / railwayman railwaymen / trucker / beekeeper
  author writer / editor / publisher / translator
  director / actor actress / producer / screenwriter / composer / choreographer
  pianist / violinist / cellist / guitarist / drummer / trumpeter / flautist flutist / organist / conductor
  tenor / soprano / baritone / mezzo / alto
  goalkeeper keeper goalie / defender fullback / midfielder / striker forward / winger / coach manager / referee
  batsman batsmen batter / bowler / wicketkeeper
  pitcher / catcher / shortstop / outfielder
  quarterback / linebacker / cornerback / kicker / receiver
  sprinter / hurdler / jumper / thrower / swimmer / cyclist / rower / boxer / wrestler / gymnast / skier / skater / golfer / jockey / footballer / cricketer
  refugee migrant / tourist / resident local
  woman women child children / soldier troops fighter militant gunman gunmen rebel
  immigrant / emigrant
  doctor / engineer / scientist / lawyer / economist / architect
  physicist / chemist / biologist / geologist / astronomer / historian / economist / philosopher / psychologist / sociologist
  murderer / rapist / burglar / robber / arsonist / smuggler / forger counterfeiter / pickpocket / hijacker / kidnapper / spy
  parent / grandparent / sibling / child children
  visitor / host
  leader / follower
  prop / hooker / lock / flanker / fullback / winger
  analyst economist strategist forecaster expert scientist researcher / investor shareholder trader broker
    / minister government ministry / lawmaker congressman congressmen congresswoman senator legislator / council / court judge / prosecutor / opposition
    / company firm manufacturer maker operator management director airline carrier retailer carmaker automaker bank lender employer
    / union worker employee staff teacher nurse / relative family resident local villager farmer
`;
