/** What the manual page says besides commands and flags. */
export const about = {
  description: [
    "Articles are read as plain text in any usual encoding; '-' stands for standard input. The report goes to standard output and nothing else does: errors are one line each, on standard error. Nothing is sent over the network, and the same input gives the same report everywhere.",
  ],
  environment: [
    ['NO_COLOR', 'When set, and not empty, no colour is used.'],
    [
      'FORCE_COLOR',
      'Uses colour (1, 2 or 3: 16, 256 or all colours) or none (0), whatever the terminal is. It takes precedence over NO_COLOR, and the flag --color over both.',
    ],
    ['CI', 'When true, wirediff check writes no baseline that is missing, as with --ci.'],
  ],
  files: [
    ['wirediff.check.yml', 'The manifest that wirediff check takes when it is given no path; wirediff.check.json is taken too.'],
    ['expected.yml', 'What is expected of the articles beside it.'],
    ['expected.wirediff', 'The baseline of the articles beside it: their comparison, recorded.'],
  ],
  seeAlso: ['git\\-diff (1),', 'jq (1)'],
} as const;
