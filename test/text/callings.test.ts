import { expect, test } from '@jest/globals';
import { calledBy } from '../../src/text/callings.js';

test.each([
  [['Dmitry Peskov', 'Peskov'], '', ['Peskov']],
  [['Peskov', 'Araghchi', 'Dmitry Peskov'], '', ['Peskov', 'Araghchi']],
  [['Human Rights Activists News Agency', 'HRANA'], '', ['HRANA']],
  [['Lena Brandt'], 'Lena Brandt spoke. "No," Brandt said.', ['Brandt']],
  [['Lena Brandt'], 'Lena Brandt spoke. Then Lena Brandt left with Mr. Otto Brandt.', ['Lena Brandt']],
  [['Lena Brandt'], "Brandt's plan", ['Brandt']],
  [['Lena Brandt'], 'Brandts and Brandtson', ['Lena Brandt']],
  [['Human Rights Activists News Agency'], 'The Agency said so, and an Agency official too.', ['Human Rights Activists News Agency']],
  [['John Fitzwarren'], 'Fitzwater spoke, and John Fitzwarren.', ['John Fitzwarren']],
  [['John Fitzwarren'], 'Fitzwater spoke, and Fitzwarren.', ['Fitzwarren']],
  [['Transport for Lund'], 'Lund is full.', ['Transport for Lund']],
  [['Ashurst and Cole'], 'Cole left.', ['Ashurst and Cole']],
  [['Prime Minister'], 'The Minister left.', ['Prime Minister']],
  [['Police Scotland'], 'A storm hit Scotland.', ['Police Scotland']],
  [['Police Lund'], 'Lund is full. It rained across Lund.', ['Police Lund']],
  [['Ann Lee', 'Bee'], '', ['Ann Lee', 'Bee']],
  [[], '', []],
])('%j is %j', (names, text, called) => {
  expect(calledBy(names, text)).toEqual(called);
});

test('in a file of many stories the first mention shows what a surname is', () => {
  const names = ['Lena Halsund'];
  const stories = 'Halsund said so. '.repeat(4000);
  expect(calledBy(names, `${stories}It rained in Halsund.`)).toEqual(['Halsund']);
  expect(calledBy(names, 'Halsund said so. It rained in Halsund.')).toEqual(['Lena Halsund']);
});
