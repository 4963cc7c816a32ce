// The view "Actors".
import { PageTitle } from '../parts/page-title.tsx';

/** The view. */
export function ActorsPage() {
  return <PageTitle>Actors</PageTitle>;
}
