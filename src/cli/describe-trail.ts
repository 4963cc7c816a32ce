// What several articles tell, as lines of a terminal: in one line, or with all who tell it and where each had it from.
import { labelEdtfShort } from '../model/edtf-label.ts';
import { describeArrow, labelNode } from '../model/lineage.ts';
import { countTellers, type Trail } from '../model/trail.ts';
import { indentLines } from './describe-sources.ts';
import { tidyWords } from './terminal.ts';

/** How many tell it, its id, and what it is; at most `width` columns wide. */
export function describeTrailLine(trail: Trail, width: number): string {
  return `${countTellers(trail)}: ${trail.id}\n${indentLines([trail.about], width)}\n`;
}

/** The same with a line for each article and each that it had it from, the first published first. */
export function describeTrail(trail: Trail, width: number): string {
  const { nodes, arrows } = trail.lineage;
  const lines = nodes.flatMap((node, at) => {
    const { outlet, title } = labelNode(node);
    const day = node.kind === 'article' ? dayOf(node.article.published) : null;
    const name = [outlet, title, ...(day === null ? [] : [day])].join(', ');
    const own = arrows.filter(({ from }) => from === at);
    const had = own.map((arrow) => {
      const source = nodes[arrow.to];
      return `${describeArrow(arrow)} ${source ? labelNode(source).outlet : 'another'}`;
    });
    return [had.length === 0 ? name : `${name}: ${had.join('; ')}`];
  });
  return `${describeTrailLine(trail, width).trimEnd()}\n\n${lines.map((line) => indentLines([tidyWords(line)], width)).join('')}`;
}

function dayOf(published: string | null): string {
  return published === null ? 'no date' : labelEdtfShort(published);
}
