#!/usr/bin/env node
import { load } from '../dist/cli/load.js';

const { run, worldOf } = load(process).program;
process.exitCode = await run(process.argv.slice(2), worldOf(process));
