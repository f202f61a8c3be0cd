/** Buildings, rooms, works and institutions. Nouns, each in the singular unless its plural is irregular; the format is that of `./index.ts`. */
export const places = `
  school / hospital clinic / church cathedral chapel / mosque / synagogue / temple / hotel / restaurant cafe / cinema theater / museum / library / prison jail / factory
    / warehouse / supermarket / stadium / airport / courthouse / embassy consulate / kindergarten nursery / barracks / palace / castle / farmhouse / nightclub / casino
    / orphanage / bakery / brewery / refinery / bank / pharmacy / monastery / zoo / cemetery / market / station / apartment flat / shelter / laboratory lab
  kitchen / bedroom / bathroom / basement cellar / attic / garage / corridor hallway / balcony / lobby / staircase stairs / lift elevator
  roof / wall / floor / ceiling / window / door / gate / chimney / fence
  bridge / tunnel / dam / levee dike dyke / canal / railway railroad / airport / harbor port / pipeline / runway / highway motorway freeway / lighthouse / mine / quarry
  bedroom / classroom / courtroom / boardroom / cockpit
  army / navy / police / coastguard / militia
  battalion / brigade / division / regiment / squadron / platoon
  cabinet government / parliament legislature / court / senate
  government / opposition
  court / council / parliament legislature / police
  primary / secondary / nursery
  city / village
  country / province / continent
  physics / chemistry / medicine / literature / peace / economics / biology / mathematics / history / geography / philosophy / engineering / geology / astronomy
  football soccer / rugby / cricket / tennis / golf / basketball / baseball / hockey / boxing / wrestling / swimming / athletics / cycling / skiing / volleyball / handball
    / rowing / sailing / judo / karate / chess / badminton / snooker / darts / fencing / gymnastics / triathlon / squash / archery
  final / semifinal semi-final / quarterfinal quarter-final / qualifier
  header / penalty / volley / free-kick
  try tries / conversion / penalty / drop-goal
  single singles / double doubles
  freestyle / backstroke / breaststroke / butterfly / medley
`;
