// The routes of the API; wire.ts says what each answers.

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { decide, listDecisions, undoLatest } from '../actions/decide.ts';
import { findPositions } from '../actions/find-positions.ts';
import { followCodebook } from '../actions/follow-codebook.ts';
import { listActors } from '../actions/list-actors.ts';
import { listArticles } from '../actions/list-articles.ts';
import { listPositions, toPositionQuery } from '../actions/list-positions.ts';
import { listStatements } from '../actions/list-statements.ts';
import { reportPositions } from '../actions/report-positions.ts';
import { showAccuracy } from '../actions/show-accuracy.ts';
import { showArticle } from '../actions/show-article.ts';
import { summariseDossier } from '../actions/summarise-dossier.ts';
import { Failure } from '../base/failure.ts';
import { writeColumnDictionary, writeColumnHead, writeColumnRow } from '../export/column-table.ts';
import { positionColumns } from '../export/position-columns.ts';
import { writePositionReport } from '../export/position-report.ts';
import { type StatementLinks, statementColumns } from '../export/statement-columns.ts';
import type { Decision } from '../model/decision.ts';
import type { PositionEntry, StatementEntry } from '../model/dossier-rows.ts';

import { createAddingRoutes } from './adding-routes.ts';
import { createCardKeeper } from './card-keeper.ts';
import { createCodebookRoutes } from './codebook-routes.ts';
import { createDisputeRoutes } from './dispute-routes.ts';
import { createFigureRoutes } from './figure-routes.ts';
import { createNameRoutes } from './name-routes.ts';
import { pageOf } from './page-links.ts';
import {
  readActorQuery,
  readArticleQuery,
  readDecision,
  readPositionQuery,
  readReportDay,
  readStatementQuery,
} from './query-readers.ts';
import { createQuoteRoutes } from './quote-routes.ts';
import { readJson } from './read-json.ts';
import { createRereading } from './rereading.ts';
import { byteOrderMark, createPieceSender, fileHeaders } from './send-file.ts';
import type { ServerEffects } from './server-effects.ts';
import { createSourceRoutes } from './source-routes.ts';
import { createTimelineRoutes } from './timeline-routes.ts';
import type {
  WireAccuracy,
  WireActorRow,
  WireArticle,
  WireArticleList,
  WireDecisionList,
  WireDossier,
  WirePositionList,
  WirePositionTable,
  WireStatementList,
} from './wire.ts';

/** Largest body of a request, in bytes: a decision about a long quotation is a tenth of it. */
const bodySize = 65_536;

/** Builds the API on a dossier. */
export function createRoutes(effects: ServerEffects): Hono {
  const current = followCodebook(effects.dossier, effects.logError);
  const sendPieces = createPieceSender(effects.logError);
  const routes = new Hono();
  const rereading = createRereading(current, effects);
  const deciding = { ...effects, onReadAgain: () => rereading.start('compare') };
  // Files may be long: this route counts by itself.
  routes.route('/', createAddingRoutes(effects, rereading));
  routes.use(bodyLimit({ maxSize: bodySize, onError: refuseLongBody }));
  routes.get('/dossier', async (context) =>
    context.json<WireDossier>({ ...(await summariseDossier(await current())), desk: effects.desk ?? null }),
  );
  routes.get('/articles', async (context) =>
    context.json<WireArticleList>(await listArticles(await current(), readArticleQuery(context.req.query()))),
  );
  routes.get('/articles/:id', async (context) =>
    context.json<WireArticle>(await showArticle(await current(), context.req.param('id'))),
  );
  routes.get('/statements', async (context) =>
    context.json<WireStatementList>(await listStatements(await current(), readStatementQuery(context.req.query()))),
  );
  routes.get('/statements.csv', async (context) => {
    const { page: _, ...query } = readStatementQuery(context.req.query());
    const lines = writeStatementLines((await current()).store.walkStatements(query), linksTo(context));
    return sendPieces(context, 'statements.csv', lines);
  });
  routes.get('/statement-columns.csv', (context) =>
    context.body(writeColumnDictionary(statementColumns), 200, csvHeaders('statement-columns.csv')),
  );
  routes.get('/positions/table', async (context) =>
    context.json<WirePositionTable>(await (await current()).store.loadPositionTable()),
  );
  routes.get('/positions', async (context) =>
    context.json<WirePositionList>(await listPositions(await current(), readPositionQuery(context.req.query()))),
  );
  routes.get('/positions.csv', async (context) => {
    const { page: _, ...wish } = readPositionQuery(context.req.query());
    const dossier = await current();
    const lines = writePositionLines(dossier.store.walkPositions(toPositionQuery(dossier, wish)), linksTo(context));
    return sendPieces(context, 'positions.csv', lines);
  });
  routes.get('/position-columns.csv', (context) =>
    context.body(writeColumnDictionary(positionColumns), 200, csvHeaders('position-columns.csv')),
  );
  routes.get('/positions.html', async (context) => {
    const dossier = await current();
    const found = await findPositions(dossier, { asOf: readReportDay(context.req.query()) });
    const pieces = writePositionReport(reportPositions(dossier.codebook.title, found, linksTo(context)));
    return sendPieces(context, 'positions.html', pieces);
  });
  routes.get('/actors', async (context) =>
    context.json<readonly WireActorRow[]>(await listActors(await current(), readActorQuery(context.req.query()))),
  );
  routes.get('/accuracy', async (context) => context.json<WireAccuracy>(await showAccuracy()));
  routes.get('/decisions', async (context) =>
    context.json<WireDecisionList>({ decisions: await listDecisions(await current()) }),
  );
  routes.post('/decisions', async (context) => {
    const content = readDecision(await readJson(context));
    return context.json<Decision>(await decide(await current(), content, deciding));
  });
  routes.post('/decisions/undo', async (context) =>
    context.json<Decision>(await undoLatest(await current(), deciding)),
  );
  routes.route('/codebook', createCodebookRoutes(effects, current, rereading));
  const keeper = createCardKeeper(current, effects);
  routes.route('/', createTimelineRoutes(keeper, sendPieces));
  routes.route('/', createSourceRoutes(keeper, sendPieces));
  routes.route('/', createFigureRoutes(keeper, sendPieces));
  routes.route('/', createDisputeRoutes(keeper, sendPieces));
  routes.route('/', createQuoteRoutes(keeper, sendPieces));
  routes.route('/', createNameRoutes(current, sendPieces));
  return routes;
}

/** Where the page shows statements. */
function linksTo(context: Context): StatementLinks {
  const page = pageOf(context);
  return {
    linkTo: (articleId, statementId) =>
      `${page}/articles/${encodeURIComponent(articleId)}?statement=${encodeURIComponent(statementId)}`,
  };
}

async function* writeStatementLines(
  entries: AsyncIterable<StatementEntry>,
  links: StatementLinks,
): AsyncGenerator<string> {
  yield byteOrderMark + writeColumnHead(statementColumns);
  for await (const entry of entries) yield writeColumnRow(statementColumns, entry, links);
}

async function* writePositionLines(
  entries: AsyncIterable<PositionEntry>,
  links: StatementLinks,
): AsyncGenerator<string> {
  yield byteOrderMark + writeColumnHead(positionColumns);
  for await (const entry of entries) yield writeColumnRow(positionColumns, entry, links);
}

function csvHeaders(name: string): Record<string, string> {
  return fileHeaders('text/csv', name);
}

function refuseLongBody(): never {
  throw new Failure('bad-argument', { reason: `The request is longer than ${bodySize} bytes` });
}
