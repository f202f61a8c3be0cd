#!/usr/bin/env node
import { run, worldOf } from '../dist/cli/index.js';

process.exitCode = await run(process.argv.slice(2), worldOf(process));
