#!/usr/bin/env node
// An older module: Node is ready to run one 5 ms sooner than a module of the newer kind, and a short run feels it.
const { load } = require('../dist/cli/load.cjs');

const { program, helper } = load(process);
program.run(process.argv.slice(2), program.worldOf(process, helper)).then((code) => {
  process.exitCode = code;
});
