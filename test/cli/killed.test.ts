import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { beforeKilledIn } from '../../src/cli/killed.js';
import { progressFor } from '../../src/cli/stderr/progress.js';
import { folderWith } from './fake-world.js';

const bin = fileURLToPath(new URL('../../bin/wirediff.js', import.meta.url));
const posix = process.platform !== 'win32';

/** A process that signals can be sent to, and with which it ended. */
class FakeProcess extends EventEmitter {
  readonly pid = 7;
  ended: string[] = [];
  kill = (pid: number, signal?: string | number) => {
    this.ended.push(`${pid} ${signal} ${this.listenerCount(String(signal))}`);
    return true as const;
  };
}

function worldOf() {
  const process = new FakeProcess();
  return { process, beforeKilled: beforeKilledIn(process as unknown as NodeJS.Process) };
}

describe('what is undone before a signal ends the run', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s: all of it, also when a part cannot be; and the signal does the rest', (signal) => {
    const { process, beforeKilled } = worldOf();
    const undone: string[] = [];
    beforeKilled(() => {
      undone.push('draft');
      throw new Error('gone');
    });
    beforeKilled(() => undone.push('cursor'));
    process.emit(signal, signal);
    expect(undone).toEqual(['draft', 'cursor']);
    expect(process.ended).toEqual([`7 ${signal} 0`]);
  });

  test('nothing listens when there is nothing to undo', () => {
    const { process, beforeKilled } = worldOf();
    const [one, other] = [beforeKilled(() => {}), beforeKilled(() => {})];
    one();
    one();
    expect(process.listenerCount('SIGINT')).toBe(1);
    other();
    expect(process.eventNames()).toEqual([]);
  });

  test('a terminal gets its cursor back, and lines that wrap; when the bar is gone nothing is written', async () => {
    const { process, beforeKilled } = worldOf();
    let written = '';
    const write = async (text: string | Uint8Array) => {
      written += text;
    };
    let clock = 0;
    const stderr = { write, terminal: true, columns: 80, colorDepth: () => 1, closed: () => false };
    const progress = progressFor('auto', { stderr, beforeKilled }, () => clock);
    for (let done = 0; done < 20; done++) {
      clock += 200;
      progress.tell('reading', { done, count: done, what: 'articles' });
      await setTimeout(10);
    }
    expect(written).toContain('\u001b[?25l');
    process.emit('SIGINT', 'SIGINT');
    expect(written.endsWith('\r\u001b[K\u001b[?25h\u001b[?7h')).toBe(true);
    progress.end();
    expect(process.eventNames()).toEqual([]);
  });
});

(posix ? describe : describe.skip)('a run that is killed', () => {
  const commands = [
    ['dedupe', '-', '--output', 'report.txt', '--quiet', '--unique', 'kept.ndjson'],
    ['diff', '--pairs', '-', '--output', 'report.txt'],
  ];
  const cases = commands.flatMap((argv) =>
    (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => ({ argv, signal, command: argv[0] })),
  );

  test.each(cases)('$command leaves no draft beside what it was to write, and ends by $signal', async ({ argv, signal }) => {
    const folder = folderWith({ 'report.txt': 'before' });
    // It waits for standard input, which never ends.
    const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] });
    const drafts = argv.filter((arg) => ['--output', '--unique'].includes(arg)).length;
    while (readdirSync(folder).filter((name) => name.endsWith('.tmp')).length < drafts) await setTimeout(20);
    const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve([code, by])));
    child.kill(signal);
    expect(await ended).toEqual([null, signal]);
    expect(readdirSync(join(folder))).toEqual(['report.txt']);
  });
});
