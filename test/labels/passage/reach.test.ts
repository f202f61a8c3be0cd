import { expect, test } from '@jest/globals';
import { compare } from '../../../src/index.js';
import { article } from '../../support/articles.js';

/** Five sentences with a figure each, as paragraphs in an order, or as one. */
const figures = (by: number): readonly string[] => [
  `The council approved a budget of ${10 + by} million crowns for the new harbour wall on Monday.`,
  `Some ${30 + by} people were treated in hospital for smoke after the fire at the depot in Lisse.`,
  `Workers at the tram company have voted to strike for ${50 + by} hours before the end of the month.`,
  `The museum bought a painting of a grey horse for ${70 + by} pounds from a dealer in Norvik.`,
  `Rain is expected to reach the eastern valleys with winds of ${90 + by} kilometres an hour.`,
];

const orders = [
  [4, 3, 2, 1, 0],
  [2, 4, 0, 3, 1],
  [3, 0, 4, 1, 2],
];

test.each(orders.map((order) => [order]))('paragraphs joined in the order %p: every figure is told', async (order) => {
  const whole = await article([figures(0).join(' ')]);
  const parts = await article(order.map((k) => figures(3)[k]!));
  for (const [left, right] of [
    [whole, parts],
    [parts, whole],
  ] as const) {
    const { passages } = compare(left, right);
    expect(passages).toHaveLength(1);
    expect(passages[0]!.edits.map(({ labels }) => labels)).toEqual(order.map(() => ['number']));
  }
});
