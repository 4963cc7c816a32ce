// The view "Article".
import { PageTitle } from '../parts/page-title.tsx';

/** The view. */
export function ReaderPage() {
  return <PageTitle>Article</PageTitle>;
}
