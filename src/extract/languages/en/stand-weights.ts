// Written by `npm run train:stands`: how much each feature speaks for a position that no rule has read.

/** What was learnt from coded texts. */
export const learntWeights = {
  start: -2.0,
  weights: {
    'a verb names the issue': 0.152,
    'the issue is named by several words': 0.538,
    'the issue is named more than once in the sentence': 0.601,
    'the codebook explains the issue by the party': -0.753,
    'much of the article is about the issue': 1.008,
    'the sentence names no other issue': 0.166,
    'the sentence names the party more than once': 0.149,
    'the sentence names three parties or more': -0.12,
    "the party's own words name the issue": 0.705,
    'the party is quoted': 0.799,
    'somebody else speaks': -0.453,
    'the sentence says what the party does': 0.371,
    'what it does is done to the issue': 0.218,
    'somebody takes a stand on something in the sentence': -0.188,
    'the party takes a stand on another issue in the sentence': 0.362,
    'the party took a stand on the issue just before': 0.491,
    'somebody took a stand on the issue just before': -0.077,
  },
};
