import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';

// Whole processes, from their start to their end, as a user waits for them.

const timer = '/usr/bin/time';

/** Whether CPU seconds and peak memory can be told: GNU time is there. */
export const hasTimer = existsSync(timer) && spawnSync(timer, ['-f', '%e', 'true']).status === 0;

/**
 * Runs a program once, its output into a file.
 * @returns {Promise<{ wall: number, cpu?: number, mb?: number, code: number | null, late: boolean }>} seconds and mebibytes; `late` when it was stopped at the limit
 */
export async function once([command, ...args], output, limit) {
  const notes = `${output}.time`;
  rmSync(notes, { force: true });
  const timed = hasTimer ? [timer, '-q', '-o', notes, '-f', '%U %S %M', command, ...args] : [command, ...args];
  const file = openSync(output, 'w');
  const start = process.hrtime.bigint();
  const { code, late } = await ended(spawn(timed[0], timed.slice(1), { stdio: ['ignore', file, 'ignore'], detached: true }), limit);
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  closeSync(file);
  return { wall, code, late, ...(hasTimer && !late ? readNotes(notes) : {}) };
}

function ended(child, limit) {
  return new Promise((resolve) => {
    let late = false;
    const interrupted = () => {
      stop(child);
      process.exit(130);
    };
    const alarm = setTimeout(() => {
      late = stop(child);
    }, limit * 1000);
    const end = (code) => {
      clearTimeout(alarm);
      process.removeListener('SIGINT', interrupted);
      resolve({ code, late });
    };
    process.once('SIGINT', interrupted);
    child.on('error', () => end(127));
    child.on('exit', end);
  });
}

/** Ends a program and what it started: it leads a process group of its own. False when it had ended already. */
function stop(child) {
  try {
    return process.kill(-child.pid, 'SIGKILL');
  } catch {
    return false;
  }
}

function readNotes(file) {
  const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  return { cpu: user + system, mb: kilobytes / 1024 };
}

const quick = 2;

/** Runs a program; a quick one three times, for the medians. */
export async function measured(command, output, limit, times = 3) {
  const first = await once(command, output, limit);
  if (first.late || first.wall > quick) return first;
  const runs = [first];
  while (runs.length < times) runs.push(await once(command, output, limit));
  const middle = (key) => (first[key] === undefined ? undefined : median(runs.map((run) => run[key])));
  return { ...first, wall: middle('wall'), cpu: middle('cpu'), mb: middle('mb') };
}

/** The middle one of some numbers; of an even count the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
}
