// Keeps pages made to exhaust the parser away from it.
import { Parser } from 'htmlparser2';

/** Deepest nesting parsed into a tree; Blink stops at 512, and the tree's walkers go down by recursion. */
const deepestNesting = 400;
/** Most elements parsed into a tree; the longest live blogs have some 30,000, and finding the body takes time for each. */
const mostElements = 40_000;
/** Most pieces of text between tags, signs and entities. */
const mostTexts = 200_000;
/** Longest page parsed into a tree, in UTF-16 units. */
const longestPage = 10_000_000;
/** UTF-16 units between two looks at the depth. */
const chunkLength = 8192;

/** True when a page is nested deeper, or larger, than can be parsed into a tree in fair time. */
export function isTooHard(html: string): boolean {
  if (html.length > longestPage) return true;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let texts = 0;
  const parser = new Parser({
    onopentag: () => {
      depth += 1;
      elements += 1;
      if (depth > deepest) deepest = depth;
    },
    ontext: () => {
      texts += 1;
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
    if (deepest > deepestNesting || elements > mostElements || texts > mostTexts) return true;
  }
  return false;
}
