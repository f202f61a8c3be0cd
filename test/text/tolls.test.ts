import { expect, test } from '@jest/globals';
import { tollsChanged, tollsIn } from '../../src/text/tolls.js';

test.each([
  ['At least 17 people were killed and 43 were missing on Tuesday.', ['killed At least 17', 'missing 43']],
  ['The death toll from the storm rose to 31 on Wednesday, with 38 still missing.', ['killed 31', 'missing 38']],
  ['The death toll rose to 31 as rescuers searched for the missing.', ['killed 31']],
  ['Three people died and dozens were wounded, police said.', ['killed Three', 'injured dozens']],
  ['Two men, aged 31 and 40, were hurt.', ['injured Two']],
  [
    'The bus left the road, killing at least four people and injuring more than 30, police said.',
    ['killed at least four', 'injured more than 30'],
  ],
  ['The blast killed 12 people, wounded 31 and displaced 400.', ['killed 12', 'injured 31']],
  ['A wall fell in, injuring 20 people and killing an estimated three.', ['injured 20', 'killed three']],
  ['Ferry fire kills six, hurts 14', ['killed six', 'injured 14']],
  ['Four killed, 30 injured in rail crash', ['killed Four', 'injured 30']],
  ['The crash left six dead and 41 hurt.', ['killed six', 'injured 41']],
  ['Six people, including two children, were killed on Friday.', ['killed Six']],
  ['Six of the 41 miners were killed.', ['killed Six']],
  ['The death toll rose from 17 to 31 on Wednesday.', ['killed 31']],
  ['The toll at Lindfell rose to 81, and 45 people were killed at Orsk.', []],
  ['Two more people died in hospital on Monday.', []],
  ['Divers brought up the bodies of 12 miners.', ['killed 12']],
  ['The number of injured stood at 40 on Sunday.', ['injured 40']],
  ['Police arrested 12 people after a demonstrator was killed.', []],
  ['Protests by 400 people greeted a report that Norway had killed 15 wolves.', []],
  ['A bus with 80 passengers hit and killed a cyclist.', []],
  ['The road was shut at 9 p.m. It is to open on Friday.', []],
  ['Shares fell 3% after 12 years.', []],
])('%s', (text, tolls) => {
  expect([...tollsIn(text)].map(([count, told]) => `${count} ${told}`)).toEqual(tolls);
});

test.each([
  ['Five people were killed and 9 hurt.', 'The toll rose to 12; nine people are missing.', ['killed 12 for five']],
  ['Five people were killed.', 'It killed 5.', []],
  [
    'killing at least four people and injuring more than 30',
    'killing six people and injuring 41',
    ['killed six for at least four', 'injured 41 for more than 30'],
  ],
  ['killed 12 people, wounded 31 and displaced 400', 'killed 14 people, wounded 35', ['killed 14 for 12', 'injured 35 for 31']],
  ['killed two workers and injured nine', 'killing three workers and injuring 11', ['killed three for two', 'injured 11 for nine']],
  ['killing three and injuring seven', 'killing five and injuring nine', ['killed five for three', 'injured nine for seven']],
  ['injured 20 people and killed three', 'injured 34 people and killed five', ['injured 34 for 20', 'killed five for three']],
  ['killed 12 people and wounded 31', 'killing 15 and wounding more than 40', ['killed 15 for 12', 'injured more than 40 for 31']],
  [
    'at least four people were killed and 30 injured',
    'six people were killed and 41 injured',
    ['killed six for at least four', 'injured 41 for 30'],
  ],
  ['Norway killed 12 wolves this winter', 'Protests by 400 people greeted a report that Norway had killed 15 wolves', []],
])('tolls that both give, in other figures: %s', (left, right, tolls) => {
  expect(tollsChanged(left, right)).toEqual(tolls);
});
