// Where the page starts: data cache, announcements, routes.
import './styles/palette.css';
import './styles/base.css';
import './styles/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { RequestTrouble } from './api/fetch-json.ts';
import { router } from './app/router.tsx';
import { AnnouncementProvider } from './parts/announcement-provider.tsx';

/** Milliseconds an answer is taken to hold without asking again; decisions made here drop it at once. */
const freshFor = 30_000;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshFor,
      // Only silence is worth a second try: the server's own errors say what to do.
      retry: (attempt, error) => attempt < 2 && error instanceof RequestTrouble && error.status === 0,
    },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <AnnouncementProvider>
        <RouterProvider router={router} />
      </AnnouncementProvider>
    </QueryClientProvider>
  </StrictMode>,
);
