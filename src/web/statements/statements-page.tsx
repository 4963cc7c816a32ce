// The view "Statements".
import { PageTitle } from '../parts/page-title.tsx';

/** The view. */
export function StatementsPage() {
  return <PageTitle>Statements</PageTitle>;
}
