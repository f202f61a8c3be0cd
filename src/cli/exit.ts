/** What the program leaves with: nothing that counts differs, something does, or the user has to mend something. */
export const exit = { same: 0, differ: 1, trouble: 2 } as const;

/** 0, 1 or 2. */
export type ExitCode = (typeof exit)[keyof typeof exit];
