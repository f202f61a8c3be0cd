/** What the program exits with: nothing that counts differs, something does, or the user has to put something right. */
export const exit = { same: 0, differ: 1, trouble: 2 } as const;

/** 0, 1 or 2. */
export type ExitCode = (typeof exit)[keyof typeof exit];
