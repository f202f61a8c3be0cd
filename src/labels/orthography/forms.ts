import { othersIn } from '../../text/word-tables.js';

/** Lines of words: the first is the value that the others are read as. */
function table(lines: string): ReadonlyMap<string, string> {
  return new Map(othersIn(lines));
}

/** One thing written in two ways, whatever the case: *6.20 pct* and *6.20 percent*, *a grey day* and *a gray day*. */
export const forms = table(`
  thousand тыс tys tsd χιλ
  million mln mn mio млн εκατ
  billion bln bn mrd mld млрд δισ
  trillion trn trln trillions трлн
  percent % pct ٪ ％
  celsius ℃
  fahrenheit ℉
  dollar dollars dlr dlrs dls $ usd
  cent cents cts ct cnts
  pound pounds £ stg gbp lb lbs
  euro euros € eur
  yen ¥ jpy
  reuters reuter
  rupee rupees ₹ inr rs
  mark marks dem
  franc francs
  yuan rmb
  ruble rouble
  rubles roubles
  kph kmh
  share shr shrs
  quarter qtr qtrs
  year yr yrs
  versus vs
  barrel bbl
  bpd bopd
  bp bps
  points pts
  degrees °
  square sq
  cubic cu
  kilometer km kms kilometre
  kilometers kilometres
  meter metre
  meters metres
  centimeter cm
  kilogram kg kgs kilogramme
  foot ft
  hour hr hrs
  government govt
  department dept
  and &
  gray grey
  program programme
  programs programmes
  check cheque
  tire tyre
  tires tyres
  triple treble
  triples trebles
  tripled trebled
  curb kerb
  aluminum aluminium
  skeptic sceptic
  skeptical sceptical
  plow plough
  mold mould
  while whilst
  among amongst
  toward towards
  afterward afterwards
  mom mum
  jewelry jewellery
  artifact artefact
  airplane aeroplane
  maneuver manoeuvre
  fetus foetus
  fetuses foetuses
  fetal foetal
  estrogen oestrogen
  edema oedema
  diarrhea diarrhoea
  celiac coeliac
  judgment judgement
  aging ageing
  adviser advisor
  jail gaol
  jails gaols
  jailed gaoled
  jailer gaoler jailor
  advisers advisors
  learned learnt
  burned burnt
  ok okay
  former ex
  the teh hte
  and adn
  that taht
  with wiht
  will wil
  said siad saod sadi
  their thier
  which whcih wich
  people poeple
  defense defence
  offense offence
  license licence
  practice practise
  senior senor senhor
`);

/** Short forms that are common words unless they bear a capital: *Sat.* and *sat*, *Gen. Mohammad*, *Shell Oil Co*. */
export const capitalForms = table(`
  senator sen
  senators sens
  representative rep
  governor gov
  general gen
  lieutenant lt
  colonel col
  sergeant sgt
  captain capt
  corporal cpl
  private pvt pte
  commander cmdr cdr
  admiral adm
  brigadier brig
  chief ch
  detective det
  constable const
  inspector insp
  superintendent supt
  commissioner commr
  councillor cllr
  major maj
  professor prof
  doctor dr
  president pres
  reverend rev
  saint st
  mount mt
  avenue ave
  boulevard blvd
  road rd
  route rte
  mister mr
  missus mrs
  ms ms
  junior jr
  senior sr
  company co
  corporation corp
  incorporated inc
  limited ltd
  brothers bros
  association assn
  international intl
`);

/** American states as the agencies shorten them behind a town: *Springfield, Ill.*, *CHATHAM, Mass.*; only with a capital. */
export const states = table(`
  alabama ala
  arizona ariz
  california calif
  colorado colo
  connecticut conn
  florida fla
  illinois ill
  kansas kan
  massachusetts mass
  michigan mich
  minnesota minn
  nebraska neb
  nevada nev
  oklahoma okla
  oregon ore
  pennsylvania pa
  tennessee tenn
  vermont vt
  virginia va
  washington wash
  wisconsin wis
  wyoming wyo
`);

/** Short forms of months and days, which are so only before a point or beside a figure: *Jan. 9*, *Sat.*; *Jan Smith* and *The Sun* are none. */
export const dateForms = table(`
  january jan
  february feb
  april apr
  june jun
  july jul
  august aug
  september sept sep
  october oct
  november nov
  december dec
  monday mon
  tuesday tue tues
  wednesday wed
  thursday thu thur thurs
  friday fri
  saturday sat
  sunday sun
`);
