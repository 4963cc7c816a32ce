// The one store of answers: what the server said, and for how long it holds.
import { QueryClient } from '@tanstack/react-query';
import { RequestTrouble } from './fetch-json.ts';

/** Milliseconds an answer is taken to hold without asking again; decisions made here drop it at once. */
const freshFor = 30_000;

/** Shared by the whole page; routes ask through it before their code is there. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshFor,
      // Only silence is worth a second try: the server's own errors say what to do.
      retry: (attempt, error) => attempt < 2 && error instanceof RequestTrouble && error.status === 0,
    },
  },
});
