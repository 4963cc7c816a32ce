// The filters of the statements view.
import type { WireFacet, WireStatementList } from '../../server/wire.ts';
import { DateRange } from '../parts/date-range.tsx';
import { FacetGroup } from '../parts/facet-group.tsx';
import { type ExplainedWord, factualityWords, formWords } from '../parts/statement-words.ts';
import type { Filters } from '../parts/use-filters.ts';

interface StatementFiltersProps {
  readonly list: WireStatementList;
  readonly filters: Filters;
}

/** One group for each filter. */
export function StatementFilters({ list, filters }: StatementFiltersProps) {
  return (
    <>
      <FacetGroup title="Speaker" name="speaker" facets={list.speakers} filters={filters} />
      <FacetGroup title="Party" name="party" facets={list.parties} filters={filters} />
      <FacetGroup title="Side of the outlet" name="side" facets={list.sides} filters={filters} />
      <FacetGroup title="Outlet" name="outlet" facets={list.outlets} filters={filters} />
      <FacetGroup title="Form" name="form" facets={list.forms} filters={filters} labelOf={wordIn(formWords)} />
      <FacetGroup
        title="Standing"
        name="factuality"
        facets={list.factualities}
        filters={filters}
        labelOf={wordIn(factualityWords)}
      />
      <DateRange title="Said or published" filters={filters} />
    </>
  );
}

function wordIn(words: Readonly<Record<string, ExplainedWord>>): (facet: WireFacet) => string {
  return ({ value, label }) => words[value]?.word ?? label;
}
