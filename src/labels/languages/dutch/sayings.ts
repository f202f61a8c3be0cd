import type { Saying } from '../language.js';
import { Phrases } from '../phrases.js';

/** Verbs of saying of Dutch, in the forms that news copy has. */
export const sayings = () =>
  new Phrases<Saying>({
    says: `
    zegt, zei, zeiden, zeggen, gezegd, verklaarde, verklaart, verklaarden, meldde, meldt, melden, gemeld, liet weten, laat weten,
    lieten weten, aldus, vertelde, vertelt, legde uit, voegde toe, benadrukte, kondigde aan, maakte bekend, schrijft, schreef`,
    claims: 'beweerde, beweert, beweerden',
    admits: 'gaf toe, geeft toe, gaven toe, toegaf, bekende, bekent, erkende, erkent',
    denies: 'ontkende, ontkent, ontkenden, weersprak, weerspreekt, sprak tegen',
    confirms: 'bevestigde, bevestigt, bevestigden',
    warns: 'waarschuwde, waarschuwt, waarschuwden, dreigde, dreigt',
  });
