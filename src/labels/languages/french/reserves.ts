import type { Reserve } from '../language.js';
import { Phrases } from '../phrases.js';

/** How French tells how sure something is. */
export const reserves = () =>
  new Phrases<Reserve>({
    doubt: `
    probablement, vraisemblablement, sans doute, peut-être, apparemment, semble-t-il, présumé||e|s|es, supposé||e|s|es, prétendu||e|s|es,
    soi-disant, éventuel||le|s|les, éventuellement, il semble que, il semblerait que, à première vue, potentiellement`,
    could: 'pourrait, pourraient, devrait, devraient, risque de, risquent de',
    report: 'aurait, auraient, serait, seraient',
    plan: `
    envisage, envisagent, envisage de, envisagent de, prévoit de, prévoient de, prévoit, prévoient, compte, comptent, entend, entendent,
    souhaite, souhaitent, veut, veulent, espère, espèrent, projette de, projettent de, souhaiterait, souhaiteraient, voudrait`,
    must: 'doit, doivent, devra, devront',
    can: 'peut, peuvent, pourra, pourront',
  });
