/** Has something undone should the run be ended from outside (Ctrl-C, `kill`, a terminal that closes). What is returned takes that back: it is no longer needed. */
export type BeforeKilled = (undo: () => void) => () => void;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What a process undoes before a signal ends it: it leaves by that signal all the same, as the shell that waits for it expects. Signals are listened to
 * only as long as there is something to undo, for Node answers them between two turns of its loop and not within a long one.
 */
export function beforeKilledIn(process: Pick<NodeJS.Process, 'on' | 'off' | 'kill' | 'pid'>): BeforeKilled {
  const undos = new Set<() => void>();
  const listen = (how: 'on' | 'off') => {
    for (const signal of signals) process[how](signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    listen('off');
    for (const undo of undos) attempt(undo);
    process.kill(process.pid, signal);
  };
  return (undo) => {
    const own = () => undo();
    if (undos.size === 0) listen('on');
    undos.add(own);
    return () => {
      if (undos.delete(own) && undos.size === 0) listen('off');
    };
  };
}

/** What cannot be undone is left: nobody is there any more to be told. */
function attempt(undo: () => void): void {
  try {
    undo();
  } catch {
    // The next one may still be.
  }
}
