// The filters of the statements view.
import type { WireStatementList } from '../../server/wire.ts';
import type { OfferedFacet } from '../parts/filtered-list.tsx';
import { factualityWords, formWords, nameFacets } from '../parts/statement-words.ts';

/** One for each column a reader may narrow by. */
export function facetsOf(list: WireStatementList): readonly OfferedFacet[] {
  return [
    { name: 'speaker', title: 'Speaker', facets: list.speakers },
    { name: 'party', title: 'Party', facets: list.parties },
    { name: 'side', title: 'Side of the outlet', facets: list.sides },
    { name: 'outlet', title: 'Outlet', facets: list.outlets },
    { name: 'form', title: 'Form', facets: nameFacets(list.forms, formWords) },
    { name: 'factuality', title: 'Standing', facets: nameFacets(list.factualities, factualityWords) },
  ];
}
