// Where the page starts: data cache, announcements, routes.
import './styles/palette.css';
import './styles/base.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { client } from './api/query-client.ts';
import { router } from './app/router.tsx';
import { AnnouncementProvider } from './parts/announcement-provider.tsx';

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
