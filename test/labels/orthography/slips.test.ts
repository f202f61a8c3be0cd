import { expect, test } from '@jest/globals';
import { isSlipAsWritten } from '../../../src/labels/orthography/slips.js';

test.each([
  ['kiled', 'killed'],
  ['Shabab', 'Shabaab'],
  ['commerical', 'commercial'],
  ['Meanwile', 'Meanwhile'],
  ['goverment', 'government'],
  ['derivitives', 'derivatives'],
  ['Ramalla', 'Ramallah'],
  ['agreement', 'agreemement'],
  ['intented', 'intended'],
  ['speculation', '0speculation'],
  ['Massachussetts', 'Massachusetts'],
])('%s and %s are one word', (left, right) => {
  expect(isSlipAsWritten(left, right)).toBe(true);
  expect(isSlipAsWritten(right, left)).toBe(true);
});

test.each([
  ['Iran', 'Iraq'],
  ['Johnson', 'Johnston'],
  ['Johnson', 'Johanson'],
  ['Andersen', 'Anderson'],
  ['Christensen', 'Christenson'],
  ['Hanna', 'Hannah'],
  ['Austria', 'Australia'],
  ['Gambia', 'Zambia'],
  ['county', 'country'],
  ['official', 'officials'],
  ['kill', 'killed'],
  ['form', 'from'],
  ['live', 'love'],
  ['affect', 'effect'],
  ['received', 'receiver'],
  ['production', 'productional'],
  ['presented', 'prevented'],
  ['completed', 'competed'],
  ['indicated', 'indicted'],
  ['suppliers', 'supplies'],
  ['spokesman', 'spokesmen'],
  ['hoping', 'hopping'],
  ['', 'a'],
])('%s and %s are two', (left, right) => {
  expect(isSlipAsWritten(left, right)).toBe(false);
  expect(isSlipAsWritten(right, left)).toBe(false);
});
