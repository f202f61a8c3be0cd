#!/usr/bin/env node
import { load } from '../dist/cli/load.js';

const { program, helper } = load(process);
process.exitCode = await program.run(process.argv.slice(2), program.worldOf(process, helper));
