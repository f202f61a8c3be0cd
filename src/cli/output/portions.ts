import type { ReportFile } from './report-file.js';

/** Characters that are handed over at once: a system call for every pair would take longer than finding it. */
const enough = 1 << 16;

/** A report that comes in small pieces, handed over in larger portions. */
export class Portions {
  #waiting = '';

  constructor(readonly to: Pick<ReportFile, 'write'>) {}

  /** Adds a piece; resolves at once, or when the portion that it completed is handed over. */
  async add(piece: string): Promise<void> {
    this.#waiting += piece;
    if (this.#waiting.length >= enough) await this.flush();
  }

  /** Hands over what waits. */
  async flush(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    if (text !== '') await this.to.write(text);
  }
}
