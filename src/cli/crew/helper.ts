import { parentPort } from 'node:worker_threads';
import { open } from '../load.js';

// What a helping thread runs: it does what it is sent, one thing after the other, and answers in that order.

const { answerTo } = open('program').program;
let last = Promise.resolve();
parentPort?.on('message', (order) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(order)));
});
