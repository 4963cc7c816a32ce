// The view "Articles".
import { PageTitle } from '../parts/page-title.tsx';

/** The view. */
export function ArticlesPage() {
  return <PageTitle>Articles</PageTitle>;
}
