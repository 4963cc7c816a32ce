// Every view and its address; each view's code is fetched when it is first opened.
import { createBrowserRouter, Navigate } from 'react-router';
import { firstAccountsTab } from '../accounts/accounts-tabs.ts';
import { positionTableQuery } from '../api/queries.ts';
import { client } from '../api/query-client.ts';
import { Loading } from '../parts/loading.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RouteTrouble } from './route-trouble.tsx';
import { Shell } from './shell.tsx';

/** The routes of the page. */
export const router = createBrowserRouter([
  {
    path: '/dossiers',
    errorElement: <RouteTrouble />,
    HydrateFallback: Loading,
    lazy: async () => ({ Component: (await import('../desk/desk-page.tsx')).DeskPage }),
  },
  {
    path: '/',
    element: <Shell />,
    errorElement: <RouteTrouble />,
    HydrateFallback: Loading,
    children: [
      {
        errorElement: <RouteTrouble />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('../start/start-page.tsx')).StartPage }),
          },
          {
            path: 'articles',
            lazy: async () => ({ Component: (await import('../articles/articles-page.tsx')).ArticlesPage }),
          },
          {
            path: 'articles/add',
            lazy: async () => ({ Component: (await import('../adding/adding-page.tsx')).AddingPage }),
          },
          {
            path: 'articles/:id',
            lazy: async () => ({ Component: (await import('../reader/reader-page.tsx')).ReaderPage }),
          },
          {
            path: 'statements',
            lazy: async () => ({ Component: (await import('../statements/statements-page.tsx')).StatementsPage }),
          },
          {
            path: 'positions',
            lazy: async () => {
              // The table is the longest wait of all: it is asked for while the code of the view is still on its way.
              void client.prefetchQuery(positionTableQuery);
              return { Component: (await import('../positions/positions-page.tsx')).PositionsPage };
            },
          },
          {
            path: 'accounts',
            lazy: async () => ({ Component: (await import('../accounts/accounts-frame.tsx')).AccountsFrame }),
            children: [
              { index: true, element: <Navigate to={firstAccountsTab} replace /> },
              {
                path: 'disputes',
                lazy: async () => ({ Component: (await import('../disputes/disputes-page.tsx')).DisputesPage }),
              },
              {
                path: 'quotes',
                lazy: async () => ({ Component: (await import('../quotes/quotes-page.tsx')).QuotesPage }),
              },
              {
                path: 'names',
                lazy: async () => ({ Component: (await import('../names/names-page.tsx')).NamesPage }),
              },
              {
                path: 'figures',
                lazy: async () => ({ Component: (await import('../figures/figures-page.tsx')).FiguresPage }),
              },
              {
                path: 'sources',
                lazy: async () => ({ Component: (await import('../sources/sources-page.tsx')).SourcesPage }),
              },
              {
                path: 'sources/:told',
                lazy: async () => ({ Component: (await import('../sources/trail-page.tsx')).TrailPage }),
              },
              {
                path: 'timeline',
                lazy: async () => ({ Component: (await import('../timeline/timeline-page.tsx')).TimelinePage }),
              },
            ],
          },
          {
            path: 'actors',
            lazy: async () => ({ Component: (await import('../actors/actors-page.tsx')).ActorsPage }),
          },
          {
            path: 'codebook',
            lazy: async () => ({ Component: (await import('../codebook/codebook-page.tsx')).CodebookPage }),
          },
          {
            path: 'accuracy',
            lazy: async () => ({ Component: (await import('../accuracy/accuracy-page.tsx')).AccuracyPage }),
          },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
