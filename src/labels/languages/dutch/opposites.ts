import { Phrases } from '../phrases.js';

/** Verbs, adjectives and nouns of Dutch by the two sides that they may be on. */
export const opposites = () =>
  new Phrases<string>({
    'rise+': `
    steeg, stegen, stijgt, stijgen, gestegen, nam toe, namen toe, toegenomen, neemt toe, groeide, groeit, gegroeid, verhoogd, verhoogde,
    verhoogt, stijging, toename, hoger||e, klom`,
    'rise-': `
    daalde, daalden, daalt, dalen, gedaald, nam af, namen af, afgenomen, neemt af, kromp, krimpt, gekrompen, verlaagd, verlaagde, verlaagt,
    daling, afname, lager||e, zakte, viel terug, gezakt`,
    'adopt+': `
    aangenomen, nam aan, goedgekeurd, keurde goed, keurden goed, aanvaard, aanvaardde, geaccepteerd, accepteerde, ingestemd, stemde in,
    toegestaan, stond toe, akkoord`,
    'adopt-': `
    verworpen, verwierp, verwierpen, afgewezen, wees af, wezen af, afgekeurd, keurde af, geweigerd, weigerde, weigerden, weigert, weigeren,
    verboden, verbood`,
    'win+': 'won, wonnen, wint, winnen, gewonnen, winst, zege, overwinning',
    'win-': 'verloor, verloren, verliest, verliezen, verlies, nederlaag',
    'convict+': 'veroordeeld, veroordeelde, schuldig',
    'convict-': 'vrijgesproken, sprak vrij, onschuldig',
    'hold+': 'aangehouden, hield aan, gearresteerd, vastgezet, opgepakt',
    'hold-': 'vrijgelaten, liet vrij, lieten vrij',
    'dead+': 'gedood, doodde, overleden, overleed, omgekomen, kwam om, kwamen om, dood, doden, dode',
    'dead-': 'gewond, gewonden, gewonde, verwond, overleefde, overleefden, levend, gered',
    'open+': 'geopend, opende, opent, open, heropend',
    'open-': 'gesloten, sloot, sluit, dicht, afgesloten',
    'begin+': 'begonnen, begon, begint, gestart, startte, begin, start',
    'begin-': 'beëindigd, eindigde, eindigt, gestopt, stopte, einde, eind, afgelopen',
    'buy+': 'koopt, kocht, kochten, gekocht, aankoop, import, importeert',
    'buy-': 'verkoopt, verkocht, verkochten, verkoop, export, exporteert',
    'hire+': 'aangenomen, aangetrokken, neemt aan',
    'hire-': 'ontslagen, ontsloeg, ontslaat',
    'allow+': 'toegestaan, staat toe, stond toe',
    'allow-': 'verboden, verbood, verbiedt',
    'support+': 'steunde, steunt, gesteund, prees, prijst, geprezen, voorstander||s, voor',
    'support-': 'bekritiseerde, bekritiseert, tegenstander||s, hekelde, hekelt, veroordeelde, tegen',
    'succeed+': 'gelukt, slaagde, slaagt, geslaagd, succes',
    'succeed-': 'mislukt, mislukte, faalde, faalt, gefaald, mislukking',
    'more+': 'meer, beter||e, groter||e, sterker||e, ouder||e, meerderheid, overschot, eerder',
    'more-': 'minder, slechter||e, kleiner||e, zwakker||e, jonger||e, minderheid, tekort, later',
    'north+': 'noorden, noordelijk||e, oosten, oostelijk||e',
    'north-': 'zuiden, zuidelijk||e, westen, westelijk||e',
    'known+': 'legaal, legale, openbaar, openbare, mogelijk, stabiel, veilig||e, bekend||e',
    'known-': 'illegaal, illegale, geheim||e, onmogelijk, instabiel, onveilig||e, onbekend||e',
    'arrive+': 'aangekomen, kwam aan, kwamen aan, aankomst, toegetreden, trad toe, toetreding',
    'arrive-': 'vertrokken, vertrok, vertrekt, vertrek, uitgetreden, stapte uit, uittreding',
    'man+': 'man, mannen, jongen||s, koning, prins, zoon, broer, vader',
    'man-': 'vrouw||en, meisje||s, koningin, prinses, dochter, zus, moeder, echtgenote',
  });
