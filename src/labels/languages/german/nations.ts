import { Phrases } from '../phrases.js';

/** Nations with the words made from them, by a code for each: *russische Truppen*, *die Russen*, *Russlands Präsident*. */
export const nations = () =>
  new Phrases<string>({
    us: 'usa, us, vereinigte staaten, vereinigten staaten, amerika||s, amerikanisch||e|en|er|es|em, us-amerikanisch||e|en|er, amerikaner||n|in|innen',
    gb: 'großbritannien||s, britisch||e|en|er|es|em, brite||n, britin',
    en: 'england||s, englisch||e|en|er|es, engländer||n',
    fr: 'frankreich||s, französisch||e|en|er|es|em, franzose||n, französin',
    de: 'deutschland||s, deutsch||e|en|er|es|em',
    it: 'italien||s, italienisch||e|en|er|es, italiener||n|in',
    es: 'spanien||s, spanisch||e|en|er|es, spanier||n|in',
    pt: 'portugal||s, portugiesisch||e|en|er|es, portugiese||n',
    nl: 'niederlande||n, niederländisch||e|en|er|es, niederländer||n, holland||s, holländisch||e|en|er, holländer||n',
    be: 'belgien||s, belgisch||e|en|er|es, belgier||n',
    ch: 'schweiz, schweizerisch||e|en|er, schweizer||n',
    at: 'österreich||s, österreichisch||e|en|er|es, österreicher||n',
    se: 'schweden||s, schwedisch||e|en|er|es, schwede',
    no: 'norwegen||s, norwegisch||e|en|er|es, norweger||n',
    dk: 'dänemark||s, dänisch||e|en|er|es, däne||n',
    fi: 'finnland||s, finnisch||e|en|er|es, finne||n',
    pl: 'polen||s, polnisch||e|en|er|es, pole',
    cz: 'tschechien||s, tschechisch||e|en|er|es, tscheche||n',
    hu: 'ungarn||s, ungarisch||e|en|er|es, ungar',
    ro: 'rumänien||s, rumänisch||e|en|er|es, rumäne||n',
    bg: 'bulgarien||s, bulgarisch||e|en|er|es, bulgare||n',
    gr: 'griechenland||s, griechisch||e|en|er|es, grieche||n',
    tr: 'türkei, türkisch||e|en|er|es|em, türke||n',
    ru: 'russland||s, russisch||e|en|er|es|em, russe||n, russin',
    ua: 'ukraine, ukrainisch||e|en|er|es|em, ukrainer||n|in',
    by: 'belarus, weißrussland||s, belarussisch||e|en|er, weißrussisch||e|en|er',
    rs: 'serbien||s, serbisch||e|en|er|es, serbe||n',
    hr: 'kroatien||s, kroatisch||e|en|er|es, kroate||n',
    ie: 'irland||s, irisch||e|en|er|es, ire||n',
    il: 'israel||s, israelisch||e|en|er|es|em, israeli||s',
    ps: 'palästina||s, palästinensisch||e|en|er|es, palästinenser||n',
    ir: 'iran||s, iranisch||e|en|er|es|em, iraner||n',
    iq: 'irak||s, irakisch||e|en|er|es, iraker||n',
    sy: 'syrien||s, syrisch||e|en|er|es, syrer||n',
    lb: 'libanon||s, libanesisch||e|en|er|es, libanese||n',
    jo: 'jordanien||s, jordanisch||e|en|er|es',
    eg: 'ägypten||s, ägyptisch||e|en|er|es, ägypter||n',
    sa: 'saudi-arabien||s, saudisch||e|en|er, saudi-arabisch||e|en|er, saudi||s',
    ye: 'jemen||s, jemenitisch||e|en|er|es, jemenit||en',
    ma: 'marokko||s, marokkanisch||e|en|er|es, marokkaner||n',
    dz: 'algerien||s, algerisch||e|en|er|es, algerier||n',
    tn: 'tunesien||s, tunesisch||e|en|er|es, tunesier||n',
    ly: 'libyen||s, libysch||e|en|er|es, libyer||n',
    sd: 'sudan||s, sudanesisch||e|en|er, sudanese||n',
    ng: 'nigeria||s, nigerianisch||e|en|er',
    af: 'afghanistan||s, afghanisch||e|en|er|es, afghane||n',
    pk: 'pakistan||s, pakistanisch||e|en|er|es, pakistaner||n',
    in: 'indien||s, indisch||e|en|er|es, inder||n',
    cn: 'china||s, chinesisch||e|en|er|es|em, chinese||n',
    jp: 'japan||s, japanisch||e|en|er|es, japaner||n',
    kr: 'südkorea||s, südkoreanisch||e|en|er, südkoreaner||n',
    kp: 'nordkorea||s, nordkoreanisch||e|en|er, nordkoreaner||n',
    tw: 'taiwan||s, taiwanisch||e|en|er, taiwanesisch||e|en|er',
    vn: 'vietnam||s, vietnamesisch||e|en|er',
    au: 'australien||s, australisch||e|en|er|es, australier||n',
    ca: 'kanada||s, kanadisch||e|en|er|es, kanadier||n',
    mx: 'mexiko||s, mexikanisch||e|en|er|es, mexikaner||n',
    br: 'brasilien||s, brasilianisch||e|en|er|es, brasilianer||n',
    ar: 'argentinien||s, argentinisch||e|en|er|es, argentinier||n',
    co: 'kolumbien||s, kolumbianisch||e|en|er|es, kolumbianer||n',
    ve: 'venezuela||s, venezolanisch||e|en|er|es, venezolaner||n',
    cl: 'chile||s, chilenisch||e|en|er|es, chilene||n',
    pe: 'peru||s, peruanisch||e|en|er|es, peruaner||n',
    cu: 'kuba||s, kubanisch||e|en|er|es, kubaner||n',
    za: 'südafrika||s, südafrikanisch||e|en|er|es',
    eu: 'europa||s, europäisch||e|en|er|es, europäer||n',
  });

/** Cities, which no capital tells from other nouns: *nach Hamburg*, *die Kölner Polizei*. */
export const cities = () =>
  new Phrases<string>(
    Object.fromEntries(
      `
    berlin hamburg münchen köln stuttgart düsseldorf leipzig dortmund bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn
    mannheim karlsruhe augsburg wiesbaden kiel rostock magdeburg erfurt mainz potsdam saarbrücken freiburg lübeck chemnitz kassel wien zürich bern
    basel genf salzburg graz linz innsbruck rom paris london madrid moskau washington peking brüssel warschau prag budapest athen ankara istanbul
    jerusalem teheran kairo tokio seoul lissabon barcelona amsterdam kopenhagen stockholm oslo helsinki mailand neapel damaskus beirut bagdad kabul
    cherson charkiw odessa mariupol minsk tiflis belgrad sofia bukarest`
        .trim()
        .split(/\s+/)
        .map((city) => [city, `${city}||s|er`]),
    ),
  );
