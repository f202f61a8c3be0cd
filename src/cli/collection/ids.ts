/** Fewer than a map can hold (2^24). */
const mapSize = 2 ** 23;

/** The names of articles, each given once, and the articles by their names. */
export class Ids {
  readonly #ids: string[] = [];
  readonly #maps: Map<string, number>[] = [new Map()];

  /** Names the next article, and returns its name: the wanted one, or if that is taken, `wanted#2`, `wanted#3` … */
  add(wanted: string): string {
    const id = this.find(wanted) === undefined ? wanted : this.#free(wanted);
    if (this.#maps.at(-1)!.size >= mapSize) this.#maps.push(new Map());
    this.#maps.at(-1)!.set(id, this.#ids.length);
    this.#ids.push(id);
    return id;
  }

  at(article: number): string {
    return this.#ids[article]!;
  }

  find(id: string): number | undefined {
    for (const map of this.#maps) {
      const found = map.get(id);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** How often each wanted name was taken, so that a name that a million articles have is not tried a million times over. */
  readonly #taken = new Map<string, number>();

  #free(wanted: string): string {
    for (let count = this.#taken.get(wanted) ?? 2; ; count++) {
      if (this.find(`${wanted}#${count}`) !== undefined) continue;
      this.#taken.set(wanted, count + 1);
      return `${wanted}#${count}`;
    }
  }
}
