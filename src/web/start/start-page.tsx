// The view "Overview".
import { PageTitle } from '../parts/page-title.tsx';

/** The view. */
export function StartPage() {
  return <PageTitle>Overview</PageTitle>;
}
