import type { Article } from '../../model.js';

/** So many articles are remembered at a time. */
const mostRemembered = 1 << 16;

/** What `make` makes of an article, made once while the same articles come again and again: of ten thousand copies each is in ten thousand pairs. */
export function remembered<Made>(make: (article: Article) => Made): (article: Article) => Made {
  const known = new Map<Article, Made>();
  return (article) => {
    const found = known.get(article);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = make(article);
    known.set(article, made);
    return made;
  };
}
