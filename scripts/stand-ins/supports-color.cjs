/** Chalk finds out what a terminal shows, which takes 5 ms; the program has found that out by itself and tells chalk the level. */
module.exports = { stdout: false, stderr: false };
