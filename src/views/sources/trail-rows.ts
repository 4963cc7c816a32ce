// The trail of something told as rows of the table of sources: a row for each thing that an article did with another.
import { describeArrow } from '../../model/lineage.ts';
import { emptySourceRow, type SourceRow } from '../../model/source-row.ts';
import type { Trail } from '../../model/trail.ts';

/** Rows of a trail, the first published first. */
export function listTrailRows({ id, lineage, places }: Trail): readonly SourceRow[] {
  return lineage.nodes.flatMap((node, at): readonly SourceRow[] => {
    if (node.kind === 'outlet') return [];
    const { article } = node;
    const place = places.find((each) => each.article.id === article.id);
    const shared: SourceRow = {
      ...emptySourceRow,
      ...{ trail: id, what: 'telling', how: 'origin', article, words: place?.words ?? '' },
      ...{ span: place?.span ?? null, statement: place?.statement ?? null },
    };
    const arrows = lineage.arrows.filter(({ from }) => from === at);
    if (arrows.length === 0) return [shared];
    return arrows.map((arrow): SourceRow => {
      const source = lineage.nodes[arrow.to];
      const from = source?.kind === 'article' ? source.article : null;
      const fromOutlet = source?.kind === 'outlet' ? source.outlet.name : (from?.outlet ?? null);
      return { ...shared, how: describeArrow({ ...arrow, share: null }), from, fromOutlet, share: arrow.share };
    });
  });
}
