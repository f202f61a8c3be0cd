import { Phrases } from '../phrases.js';

/** Verbs, adjectives and nouns of German by the two sides that they may be on. */
export const opposites = () =>
  new Phrases<string>({
    'rise+': `
    stieg, stiegen, steigt, steigen, gestiegen, kletterte, kletterten, geklettert, zugelegt, legte zu, legten zu, zunahm, nahm zu,
    zugenommen, erhöht, erhöhte, erhöhten, erhöhen, angehoben, hob an, wuchs, wuchsen, gewachsen, verteuerte, verteuert, höher,
    höhere|||n|r, anstieg, anstieg|s, zuwachs, erhöhung, plus`,
    'rise-': `
    fiel, fielen, fällt, fallen, gefallen, sank, sanken, sinkt, sinken, gesunken, zurückgegangen, ging zurück, gingen zurück, abgenommen,
    nahm ab, gesenkt, senkte, senkten, senken, verringert, verringerte, verringerten, reduziert, reduzierte, reduzierten, schrumpfte,
    schrumpften, geschrumpft, verbilligte, verbilligt, niedriger, niedrigere|||n|r, rückgang, senkung, minus, stürzte, gestürzt,
    nachgegeben, gab nach, verloren an, kürzte, gekürzt`,
    'adopt+': `
    angenommen, stimmte, stimmten, nahm an, verabschiedet, verabschiedete, gebilligt, billigte, billigten, billigt, genehmigt, genehmigte,
    genehmigten, zugestimmt, stimmte zu, stimmten zu, bewilligt, bewilligte, akzeptiert, akzeptierte, akzeptierten, erklärte sich bereit,
    erklärten sich bereit, zusage`,
    'adopt-': `
    abgelehnt, lehnte, lehnten, lehnte ab, lehnten ab, lehnte es ab, lehnten es ab, ablehnte, ablehnten, lehnt ab, verworfen, verwarf,
    zurückgewiesen, verweigert, verweigerte, verweigerten, absage, weigerte sich, weigerten sich, untersagt, untersagte`,
    'win+': 'gewonnen, gewann, gewannen, gewinnt, siegte, siegten, gesiegt, siegt, sieg, gewinn, erfolg',
    'win-': 'verloren, verlor, verlor, verloren, verliert, unterlag, unterlagen, unterlegen, niederlage, verlust, misserfolg',
    'convict+': 'verurteilt, verurteilte, schuldig, schuldspruch',
    'convict-': 'freigesprochen, sprach frei, unschuldig, freispruch, frei',
    'hold+': 'festgenommen, nahm fest, nahmen fest, verhaftet, verhaftete, inhaftiert, eingesperrt',
    'hold-': 'freigelassen, ließ frei, ließen frei, entlassen, auf freien fuß gesetzt',
    'dead+': `
    getötet, tötete, gestorben, starb, starben, ums leben gekommen, ums leben kamen, kam ums leben, kamen ums leben, tot, tote||n|r, toter,
    leiche, todesopfer, umgekommen, erschossen`,
    'dead-': 'verletzt, verletzte||n|r, verletzter, verwundet, verwundete||n, überlebt, überlebte, überlebten, lebend, gerettet, lebendig',
    'open+': 'geöffnet, öffnete, öffneten, öffnet, eröffnet, eröffnete, offen',
    'open-': 'geschlossen, schloss, schlossen, schließt, gesperrt, sperrte, zu',
    'begin+': 'begonnen, begann, begannen, beginnt, gestartet, startete, aufgenommen, beginn, anfang',
    'begin-': 'beendet, beendete, beendeten, endete, endeten, endet, geendet, abgeschlossen, ende, eingestellt',
    'buy+': 'kauft, kaufte, kauften, gekauft, erworben, erwarb, übernimmt, übernommen, käufer, kauf, import||e, importiert',
    'buy-': 'verkauft, verkaufte, verkauften, veräußert, veräußerte, verkäufer, verkauf, export||e, exportiert',
    'hire+': 'eingestellt, stellt ein, stellte ein, eingestellte||n',
    'hire-': 'entlassen, entließ, entlässt, entlassung, gekündigt, gefeuert',
    'allow+': 'erlaubt, erlaubte, erlaubten, zugelassen, gestattet, gestattete',
    'allow-': 'verboten, verbot, verbietet, untersagt, untersagte',
    'support+': `
    unterstützt, unterstützte, unterstützten, befürwortet, befürwortete, befürworter, begrüßt, begrüßte, begrüßten, lobte, lobt, gelobt,
    für`,
    'support-': 'kritisiert, kritisierte, kritisierten, bekämpft, gegner, verurteilt, verurteilte, verurteilten, rügte, tadelte, gegen',
    'succeed+': 'gelungen, gelang, erfolgreich, geglückt, bestanden, schaffte',
    'succeed-': 'gescheitert, scheiterte, scheiterten, misslungen, misslang, erfolglos, durchgefallen, verpasste',
    'more+': `
    mehr, besser, bessere|||n, stärker, stärkere|||n, größer, größere|||n, älter, ältere|||n, früher, mehrheit, höchst|e|en|er,
    größt|e|en|er, best|e|en|er, überschuss`,
    'more-': `
    weniger, schlechter, schlechtere|||n, schwächer, schwächere|||n, kleiner, kleinere|||n, jünger, jüngere|||n, später, minderheit,
    niedrigst|e|en|er, kleinst|e|en|er, schlechtest|e|en|er, defizit`,
    'north+': 'norden, nördlich||e|en|er, nord, osten, östlich||e|en|er, ost',
    'north-': 'süden, südlich||e|en|er, süd, westen, westlich||e|en|er, west',
    'known+': 'bekannt, öffentlich||e|en, legal||e|en, sicher||e|en, gültig||e|en, möglich, stabil||e|en, möglich||e|en',
    'known-': 'unbekannt, geheim||e|en, illegal||e|en, unsicher||e|en, ungültig||e|en, unmöglich, instabil||e|en',
    'arrive+': 'angekommen, kam an, kamen an, ankunft, zugestiegen, eingereist, beigetreten, trat bei, eintritt, beitritt, eingetroffen',
    'arrive-': 'abgereist, reiste ab, reisten ab, abfahrt, abflug, ausgestiegen, ausgereist, ausgetreten, trat aus, austritt',
    'man+': 'mann, männer||n, junge||n, könig, prinz, sohn, bruder, vater, ehemann',
    'man-': 'frau||en, mädchen, königin, prinzessin, tochter, schwester, mutter, ehefrau',
  });
