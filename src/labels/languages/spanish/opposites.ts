import { Phrases } from '../phrases.js';

/** Verbs, adjectives and nouns of Spanish by the two sides that they may be on. */
export const opposites = () =>
  new Phrases<string>({
    'rise+': `
    subió, sube, suben, subieron, subido, aumentó, aumenta, aumentan, aumentaron, aumentado, creció, crece, crecen, crecieron, crecido,
    incrementó, incrementa, incrementado, elevó, eleva, alza, subida, aumento, incremento, avanzó, avanza, superior||es, mayor||es`,
    'rise-': `
    bajó, baja, bajan, bajaron, bajado, disminuyó, disminuye, disminuyen, disminuyeron, disminuido, cayó, cae, caen, cayeron, caído,
    descendió, desciende, descendieron, descendido, redujo, reduce, reducen, redujeron, reducido, recortó, recorta, bajada, descenso,
    caída, disminución, retrocedió, retrocede, inferior||es, menor||es`,
    'adopt+': `
    aprobó, aprueba, aprobaron, aprobad|o|a|os|as, aceptó, acepta, aceptaron, aceptan, aceptad|o|a|os|as, autorizó, autoriza,
    autorizad|o|a, concedió, concede, avaló, avala, respaldó, respalda`,
    'adopt-': `
    rechazó, rechaza, rechazaron, rechazan, rechazad|o|a|os|as, denegó, deniega, denegad|o|a, prohibió, prohíbe, prohibid|o|a, desestimó,
    desestima, tumbó, tumba, se negó a, se niega a, vetó, veta`,
    'win+': 'ganó, gana, ganan, ganaron, ganad|o|a, venció, vence, victoria, triunfo, beneficio||s, ganancia||s',
    'win-': 'perdió, pierde, pierden, perdieron, perdid|o|a, cayó derrotado, derrota, pérdida||s',
    'convict+': 'condenó, condena, condenad|o|a|os|as, culpable||s',
    'convict-': 'absolvió, absuelve, absuelt|o|a|os|as, inocente||s',
    'hold+': 'detuvo, detuvieron, detenid|o|a|os|as, arrestad|o|a|os|as, encarcelad|o|a|os|as',
    'hold-': 'liberó, liberaron, liberad|o|a|os|as, puesto en libertad, puesta en libertad, excarcelad|o|a|os|as',
    'dead+': 'muert|o|a|os|as, murió, murieron, muere, mueren, fallecid|o|a|os|as, falleció, fallecieron, mató',
    'dead-': 'herid|o|a|os|as, hirió, lesionad|o|a|os|as, viv|o|a|os|as, sobrevivió, sobrevivieron, rescatad|o|a|os|as',
    'open+': 'abrió, abre, abiert|o|a|os|as, reabrió, reabierto',
    'open-': 'cerró, cierra, cerrad|o|a|os|as, clausuró',
    'begin+': 'comenzó, comienza, empezó, empieza, inició, inicia, iniciad|o|a, inicio, comienzo',
    'begin-': 'terminó, termina, acabó, acaba, finalizó, finaliza, concluyó, fin, final',
    'buy+': 'compra, compran, compró, compraron, comprad|o|a, adquirió, adquiere, importa, importación, importaciones',
    'buy-': 'vende, venden, vendió, vendieron, vendid|o|a, venta||s, exporta, exportación, exportaciones',
    'hire+': 'contrató, contrata, contratad|o|a|os|as',
    'hire-': 'despidió, despide, despedid|o|a|os|as, destituyó, destituid|o|a',
    'allow+': 'permitió, permite, permitid|o|a|os|as',
    'allow-': 'prohibió, prohíbe, prohibid|o|a|os|as',
    'support+': 'apoyó, apoya, apoyan, apoyaron, elogió, elogia, celebró, partidari|o|a|os|as, a favor',
    'support-': 'criticó, critica, critican, criticaron, condenó, rechaza, opositor||es, en contra',
    'succeed+': 'logró, logra, consiguió, consigue, éxito, exitos|o|a',
    'succeed-': 'fracasó, fracasa, falló, fracaso, fallid|o|a',
    'more+': 'más, mejor||es, mayoría, superávit, antes, reforzó, refuerza',
    'more-': 'menos, peor||es, minoría, déficit, después, debilitó, debilita',
    'north+': 'norte, este',
    'north-': 'sur, oeste',
    'known+': 'legal||es, públic|o|a, posible, estable||s, segur|o|a, conocid|o|a',
    'known-': 'ilegal||es, secret|o|a, imposible, inestable||s, insegur|o|a, desconocid|o|a',
    'arrive+': 'llegó, llega, llegaron, llegada, entró, entra, ingresó, entrada, ingreso',
    'arrive-': 'salió, sale, salieron, salida, partió, abandonó, abandona, retirada',
    'man+': 'hombre||s, niño||s, chico||s, rey, príncipe, hijo||s, hermano||s, padre, marido',
    'man-': 'mujer||es, niña||s, chica||s, reina, princesa, hija||s, hermana||s, madre, esposa',
  });
