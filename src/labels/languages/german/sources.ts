import { Phrases } from '../phrases.js';

/** What leads to a source in German. */
export const sources = () =>
  new Phrases<'source'>({
    source: `
    laut, zufolge, nach angaben, nach angabe, nach auskunft, nach aussage, nach aussagen, nach darstellung, nach worten,
    unter berufung auf, nach informationen`,
  });
