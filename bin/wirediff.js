#!/usr/bin/env node
import { run, tuneEngine, worldOf } from '../dist/cli/index.js';

tuneEngine(process);
process.exitCode = await run(process.argv.slice(2), worldOf(process));
