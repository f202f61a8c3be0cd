/** Importing `node:process` opens standard input, output and error, wanted or not; the global of that name opens each when it is used. */
module.exports = process;
