import { describe, expect, test } from '@jest/globals';
import { compare, type Label } from '../../src/index.js';
import { article } from '../support/articles.js';

/** Two versions of a story, paragraph by paragraph, and the labels that an editor would give to the first paragraph. */
type Story = readonly [left: readonly string[], right: readonly string[], labels: readonly Label[]];

/** The labels of the passage that the first paragraph of the left story is in. */
async function labelsOf(left: readonly string[], right: readonly string[]): Promise<readonly Label[]> {
  const { passages } = compare(await article(left), await article(right));
  const passage = passages.find((one) => one.kind === 'edited' && one.left.some(({ block }) => block === 0));
  return passage?.kind === 'edited' ? passage.labels : [];
}

const ana = 'Ana Ruiz, 34, had bought the boat from an uncle in the spring, her neighbours said.';
const pumps = 'Firemen from three towns brought 28 pumps to the lower quay and worked there until daybreak.';
const strike = 'The strike at the two mills began on Tuesday, after talks about the night shift had broken down.';
const rowed = 'But the skipper, Ana Ruiz, 34, saw the smoke and at once grabbed the oars and rowed the two tourists to the lighthouse.';

const stories: Readonly<Record<string, readonly Story[]>> = {
  'what stands elsewhere in the other story': [
    [
      [rowed, pumps],
      ['Grabbing a pair of oars she rowed the two tourists to the lighthouse.', pumps, ana],
      ['content', 'wording'],
    ],
    [
      [rowed, pumps],
      ['Grabbing a pair of oars she rowed the two tourists to the lighthouse.', pumps],
      ['number', 'name', 'content', 'wording'],
    ],
    // an age that is told of the same one elsewhere, and one that is not
    [
      ['The harbour office named the dead skipper on Tuesday.', 'Ana Ruiz, 34, came from Lindhaven.'],
      ['The harbour office named the dead skipper, 34-year-old Ana Ruiz, on Tuesday.', 'Ana Ruiz, 34, came from Lindhaven.'],
      ['name'],
    ],
    [
      ['The harbour office named the dead skipper on Tuesday.', 'Ivo Marin, 34, came from Lindhaven.'],
      ['The harbour office named the dead skipper, 34-year-old Ana Ruiz, on Tuesday.', 'Ivo Marin, 34, came from Lindhaven.'],
      ['number', 'name', 'content'],
    ],
    // a short sentence that went to another paragraph
    [
      ['The line said it would rebook its guests. About 12,000 were hit.', strike],
      ['The line said it would rebook its guests.', strike, 'About 12,000 guests were hit by the walkout of the crews at the port.'],
      ['wording'],
    ],
    // what it tells became a paragraph of its own, which tells more
    [
      ['The mayor praised the volunteers, who brought 28 pumps to the quay and worked there all night.', ana],
      ['The mayor praised the volunteers.', ana, pumps],
      ['number', 'datetime', 'wording'],
    ],
    // or stands in one of other words
    [
      ['The mayor praised the volunteers, who brought 28 pumps to the quay and worked there all night.', ana],
      ['The mayor praised the volunteers.', ana, 'At the quay crews from three towns worked all night, for there they had 28 pumps.'],
      ['wording'],
    ],
    // a new figure is news, wherever else the words stand
    [
      ['The mayor praised the volunteers, who brought 31 pumps to the quay and worked there all night.', ana],
      ['The mayor praised the volunteers.', ana, pumps],
      ['number', 'content'],
    ],
    // another thing that has the same names
    [
      ['The mayor praised the volunteers. The crews are members of the Solvia Harbour Firemen Union.', ana],
      ['The mayor praised the volunteers.', ana, 'Two towns have locals of the Solvia Harbour Firemen Union that met before noon.'],
      ['content'],
    ],
    // in a sentence that was rewritten
    [
      ['The tender is for bonds of the port with a coupon of 7.45 percent, said its lead bank.', ana],
      ['The tender is for bonds that it bought from the mill.', ana, 'They have a coupon of 7.45 percent and run for ten years.'],
      ['attribution', 'wording'],
    ],
    // the same figure with what it is for
    [
      ['Zinc closed firmer. Copper, which the brokers had sold, ended at 1,417 dollars.', ana],
      ['Zinc closed firmer.', ana, 'Copper was at 1,417 dollars per tonne.'],
      ['content'],
    ],
    // every story has its *today*
    [
      ['The mayor praised the volunteers, who met today at the quay with the crews of its ferries.', ana],
      ['The mayor praised the volunteers.', ana, 'The ferries left today.'],
      ['datetime', 'content'],
    ],
    // told twice, and now once
    [
      ['The mayor praised the volunteers, who brought 28 pumps to the quay and worked there all night.', ana, pumps],
      ['The mayor praised the volunteers.', ana, pumps],
      ['content'],
    ],
    // 28 of another thing
    [
      ['The mayor praised the volunteers, who brought 28 blankets to the quay and worked there all night.', ana],
      ['The mayor praised the volunteers.', ana, pumps],
      ['number', 'content'],
    ],
    [
      ['Ferries to the island were running again, although a strike that began on Tuesday has closed both of its mills.', ana],
      ['Ferries to the island were running again.', ana, strike],
      ['content'],
    ],
    [
      ['Ferries to the island were running again, although a strike that began on Monday has closed both of its mills.', ana],
      ['Ferries to the island were running again.', ana, strike],
      ['datetime', 'content'],
    ],
    // what took its place is a change, wherever else it stands
    [
      ['The mayor praised the volunteers, who brought 28 pumps to the quay.', ana],
      ['The mayor praised the volunteers, who brought 31 pumps to the quay.', ana, pumps],
      ['number'],
    ],
    // an age beside a word that stayed is told here or not
    [
      ['The skipper rowed the two tourists to the lighthouse and went back for her dog.', pumps, ana],
      ['The 34-year-old skipper rowed the two tourists to the lighthouse and went back for her dog.', pumps, ana],
      ['number'],
    ],
  ],
  'names that the story has in part': [
    [
      ['Mum Ana Ruiz said the boat had been her own idea from the start and no one else had touched the oars.', ana],
      ['The mum said the boat had been her own idea from the start and no one else had touched the oars.', ana],
      ['name', 'wording'],
    ],
    [
      [
        'Cocoa for May rose 12 crowns on the Coffee, Sugar and Cocoa Exchange after a day of hardly any trade.',
        'It rained in New Ostrell.',
      ],
      [
        'Cocoa for May rose 12 crowns on the New Ostrell Coffee, Sugar and Cocoa Exchange after a day of hardly any trade.',
        'It rained in New Ostrell.',
      ],
      ['name'],
    ],
    [
      ['Ruiz rowed the two tourists to the lighthouse and went back for her dog.', ana],
      ['Ana Ruiz rowed the two tourists to the lighthouse and went back for her dog.', ana],
      ['wording'],
    ],
  ],
  'capitals behind the points of U.S.': [
    [
      ['The mill will sell its rolls to a major U.S. Paper and carton maker, U.S. Officials said after the officials had met.', pumps],
      ['The mill will sell its rolls to a major U.S. newsprint and carton maker, U.S. Officials said after the officials had met.', pumps],
      ['wording'],
    ],
  ],
  'names and dates that make no content': [
    [
      [
        'The harbour office gave no reason for the delay and said the tender was on the way to the offer.',
        'Norlund Shipping has a tender out.',
      ],
      [
        'The harbour office gave no reason for the delay and said the tender was on the way to Norlund Shipping.',
        'Norlund Shipping has a tender out.',
      ],
      ['name', 'wording'],
    ],
  ],
  'a quotation that goes on from what its speaker said': [
    [['Ruiz said the road was shut. "It is not safe," she said.'], ['Ruiz said the road was shut. "It is not safe."'], ['wording']],
    [['Ruiz left. "It is not safe," she said.'], ['Ruiz left. "It is not safe."'], ['attribution']],
    [
      ['Ruiz said it was shut. Dorn left. "It is not safe," he said.'],
      ['Ruiz said it was shut. Dorn left. "It is not safe."'],
      ['attribution'],
    ],
    [['Ruiz said it was shut. "It is not safe," Dorn said.'], ['Ruiz said it was shut. "It is not safe."'], ['name', 'attribution']],
  ],
  'words over the end of a paragraph': [
    [
      ['The brothers paid the fee for the boat in full, and they left the harbour before the tide had turned.'],
      ['The brothers paid the fee for the boat in full.', 'They left the harbour before the tide had turned.'],
      ['wording'],
    ],
    [
      ['The brothers paid the fee for the boat in full, they left the harbour before the tide had turned.'],
      ['The brothers paid the fee for the boat in full.', 'They left the harbour before the tide had turned.'],
      ['punctuation'],
    ],
  ],
};

describe.each(Object.entries(stories))('%s', (_, cases) => {
  test.each(cases)('%j → %j', async (left, right, labels) => {
    expect(await labelsOf(left, right)).toEqual(labels);
  });
});
