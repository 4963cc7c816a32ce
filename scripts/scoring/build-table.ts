// The table of positions of coded articles, from their gold or from what was read, as a store would give it, and where parties stand in it.
import { toDayNumber, undatedDay } from '../../src/base/day-number.ts';
import { boundsOfEdtf } from '../../src/base/edtf-bounds.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import type { Factuality, Findings, Move, Strength } from '../../src/model/finding.ts';
import { voiceOf } from '../../src/model/party-voice.ts';
import {
  factualityCodes,
  heldCodes,
  moveCodes,
  none,
  type PositionTable,
  polarityCodes,
  strengthCodes,
} from '../../src/model/position-table.ts';
import { computeMatrix } from '../../src/views/positions/compute-matrix.ts';
import type { Posture } from '../../src/views/positions/matrix.ts';
import { indexMatrix } from '../../src/views/positions/matrix-index.ts';
import { layoutMatrix } from '../../src/views/positions/matrix-layout.ts';
import type { ExampleArticle } from '../../test/gold/example-gold.ts';

/** A position of one article: whose, on what, and when it was said. */
export interface CodedReport {
  /** Names it within its article. */
  readonly name: string;
  /** Number of its statement within the article; reports of one statement share it. */
  readonly statement: number;
  readonly party: string;
  readonly issue: string;
  /** Id of the actor who says it; null where nobody known does. */
  readonly actor: string | null;
  readonly towards: string | null;
  readonly move: Move;
  readonly strength: Strength;
  readonly polarity: 'for' | 'against';
  readonly held: 'self' | 'attributed';
  readonly factuality: Factuality;
  /** EDTF; null where the words do not tell. */
  readonly said: string | null;
  /** Name of the report it is a condition of. */
  readonly conditionOf: string | null;
  /** 0 to 1. */
  readonly certainty: number;
}

/** More than an article has statements: numbers of statements are unique among articles. */
const statementsPerText = 1000;

/** The table of all articles; `listReports` gives those of one. */
export function buildTable<Text extends Pick<ExampleArticle, 'article'>>(
  codebook: Codebook,
  examples: readonly Text[],
  listReports: (example: Text) => readonly CodedReport[],
): PositionTable {
  const found = examples.flatMap((example, text) =>
    listReports(example).map((report) => ({ ...report, text, published: example.article.published })),
  );
  const parties = codebook.parties.map(({ id }) => id);
  const outlets = [...new Set(examples.map(({ article }) => article.outlet ?? ''))];
  const days = found.map(({ said, published }) => boundsOfEdtf(said ?? published ?? ''));
  const published = examples.map(({ article }) => boundsOfEdtf(article.published ?? ''));
  const column = (read: (one: (typeof found)[number]) => number): number[] => found.map(read);
  return {
    parties: codebook.parties,
    issues: codebook.issues.map(({ id, label, parent }) => ({
      ...{ id, label, poles: null },
      parent: codebook.issues.findIndex((issue) => issue.id === parent),
    })),
    actors: codebook.actors.map((actor) => ({
      ...{ key: actor.id, name: actor.name },
      ...{ party: parties.indexOf(actor.party ?? ''), voice: voiceOf(actor, codebook) },
    })),
    outlets: outlets.map((name) => ({
      ...{ key: name, name },
      side: codebook.outlets.find((one) => one.name === name)?.side ?? null,
    })),
    texts: {
      first: published.map((bounds) => dayOf(bounds?.earliest)),
      last: published.map((bounds) => dayOf(bounds?.latest)),
      outlets: examples.map(({ article }) => [outlets.indexOf(article.outlet ?? '')]),
      isRead: examples.map(() => 1),
      parties: examples.map(() => []),
    },
    reports: {
      row: found.map((_, at) => at),
      text: column(({ text }) => text),
      statement: column(({ text, statement }) => statementsPerText * text + statement),
      party: column(({ party }) => parties.indexOf(party)),
      issue: column(({ issue }) => codebook.issues.findIndex(({ id }) => id === issue)),
      actor: column(({ actor }) => codebook.actors.findIndex(({ id }) => id === actor)),
      move: column(({ move }) => moveCodes.indexOf(move)),
      strength: column(({ strength }) => strengthCodes.indexOf(strength)),
      polarity: column(({ polarity }) => polarityCodes.indexOf(polarity)),
      held: column(({ held }) => heldCodes.indexOf(held)),
      towards: column(({ towards }) => parties.indexOf(towards ?? '')),
      factuality: column(({ factuality }) => factualityCodes.indexOf(factuality)),
      conditionOf: column(({ text, conditionOf }) =>
        found.findIndex((one) => one.text === text && one.name === conditionOf),
      ),
      first: days.map((bounds) => dayOf(bounds?.earliest)),
      last: days.map((bounds) => dayOf(bounds?.latest)),
      isConfirmed: column(() => 0),
      certainty: column(({ certainty }) => Math.round(100 * certainty)),
    },
  };
}

function dayOf(day: string | null | undefined): number {
  return day ? toDayNumber(day) : undatedDay;
}

/** The posture of every cell with a stance as of a day, or at last where it is null; keys are party and issue. */
export function listStances(
  table: PositionTable,
  days: readonly (number | null)[],
): readonly ReadonlyMap<string, Posture>[] {
  const layout = layoutMatrix(table, { openIssues: 'all' });
  const index = indexMatrix(table, layout);
  return days.map((day) => {
    const stances = new Map<string, Posture>();
    computeMatrix(index, day).cells.forEach((cells, row) => {
      cells.forEach(({ stance }, column) => {
        const party = table.parties[layout.rows[row]?.party ?? none]?.id;
        const issue = table.issues[layout.columns[column]?.issue ?? none]?.id;
        if (stance !== null) stances.set(`${party} ${issue}`, stance.posture);
      });
    });
    return stances;
  });
}

/** What a person coded of an article. */
export function listGoldReports({ gold }: ExampleArticle): readonly CodedReport[] {
  return gold.statements.flatMap((statement, at) =>
    statement.positions.map((position, nth) => ({
      ...{ name: `${statement.id}.${nth + 1}`, statement: at, party: position.party, issue: position.issue },
      ...{ actor: position.by ?? statement.actor, towards: position.towards, move: position.move },
      strength: position.strength === 'may-discuss' ? ('may' as const) : position.strength,
      polarity: position.pole === 'second' ? ('against' as const) : ('for' as const),
      ...{ held: position.held, factuality: statement.factuality, said: statement.said },
      ...{ conditionOf: position.condition_of, certainty: 1 },
    })),
  );
}

/** What was read out of an article. */
export function listReadReports({ statements, positions }: Findings): readonly CodedReport[] {
  return positions.map((position, at) => {
    const said = statements.findIndex(({ id }) => id === position.statement);
    const statement = statements[said];
    return {
      // A position the author tells of stands by itself.
      ...{ name: position.id, statement: said < 0 ? statements.length + at : said },
      ...{ party: position.party, issue: position.issue, towards: position.towards, move: position.move },
      actor: (position.by ?? statement?.actor)?.actorId ?? null,
      ...{ strength: position.strength, polarity: position.polarity, held: position.held },
      ...{
        factuality: statement?.factuality ?? 'asserted',
        said: statement === undefined ? position.said : statement.said,
      },
      ...{ conditionOf: position.conditionOf, certainty: position.certainty },
    };
  });
}
