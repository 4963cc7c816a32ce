// Written by `npm run train:stands`: how much each feature speaks for a position that no rule has read.

/** What was learnt from coded texts. */
export const learntWeights = {
  start: -1.94,
  weights: {
    'a verb names the issue': -0.248,
    'the issue is named by several words': 0.205,
    'the issue is named more than once in the sentence': 0.502,
    'the codebook explains the issue by the party': -0.522,
    'much of the article is about the issue': 0.922,
    'the sentence names no other issue': 0.004,
    'the sentence names the party more than once': 0.192,
    'the sentence names three parties or more': -0.305,
    "the party's own words name the issue": 0.471,
    'the party is quoted': 0.764,
    'somebody else speaks': -0.317,
    'the sentence says what the party does': 0.573,
    'what it does is done to the issue': 0.015,
    'somebody takes a stand on something in the sentence': -0.361,
    'the party takes a stand on another issue in the sentence': 0.676,
    'the party took a stand on the issue just before': 0.627,
    'somebody took a stand on the issue just before': -0.224,
  },
};
