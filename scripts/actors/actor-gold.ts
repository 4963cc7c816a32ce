// Reads the gold corpora for actors into one shape: a text, its entity mentions, and which of them are the same.
import { readdirSync, readFileSync } from 'node:fs';

/** A gold mention: UTF-16 offsets; `cluster` joins mentions of one entity; `wiki` is its Wikipedia title, where given. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly cluster: string;
  readonly type: string;
  readonly wiki: string | null;
}

/** One document with gold mentions. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface OpenMention {
  start: number;
  cluster: string;
  type: string;
  wiki: string | null;
}

/** GUM documents of the train and dev splits that are given (news, interviews, speeches, court). Test documents are left out. */
export function readGum(folder: string): readonly GoldDocument[] {
  const hidden = new Set(
    readFileSync(`${folder}/splits.md`, 'utf8')
      .split(/^## test/m)[1]
      ?.match(/GUM_\w+/g) ?? [],
  );
  return readdirSync(`${folder}/dep`)
    .map((file) => file.replace('.conllu', ''))
    .filter((id) => !hidden.has(id))
    .map((id) => readGumDocument(id, readFileSync(`${folder}/dep/${id}.conllu`, 'utf8')));
}

function readGumDocument(id: string, conllu: string): GoldDocument {
  const open: OpenMention[] = [];
  const mentions: GoldMention[] = [];
  let text = '';
  let glued = 0;
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newpar') && text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n\n`;
    const cells = line.split('\t');
    const ordinal = cells[0] ?? '';
    if (cells.length < 10 || ordinal.includes('.')) continue;
    const misc = cells[9] ?? '';
    const range = /^(\d+)-(\d+)$/.exec(ordinal);
    if (range) {
      text += cells[1];
      glued = Number(range[2]);
      if (!misc.includes('SpaceAfter=No')) text += ' ';
      continue;
    }
    const isInside = Number(ordinal) <= glued;
    const start = isInside ? text.trimEnd().length - (cells[1]?.length ?? 0) : text.length;
    if (!isInside) text += cells[1];
    const end = text.trimEnd().length;
    if (!isInside && !misc.includes('SpaceAfter=No')) text += ' ';
    if (Number(ordinal) >= glued) glued = 0;
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const part of entity.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      if (part.startsWith('(')) {
        const [cluster = '', type = '', , , , , , ...wiki] = part.replace(/[()]/g, '').split('-');
        open.push({ start, cluster, type, wiki: wiki.join('-').replace(/_/g, ' ') || null });
      }
      if (part.endsWith(')')) closeMention(open, mentions, part.replace(/[()]/g, '').split('-')[0] ?? '', end);
    }
  }
  return { id, text, mentions: spreadWiki(mentions) };
}

function closeMention(open: OpenMention[], mentions: GoldMention[], cluster: string, end: number): void {
  const at = open.findLastIndex((mention) => mention.cluster === cluster);
  const mention = open[at];
  if (!mention) return;
  open.splice(at, 1);
  mentions.push({ ...mention, end });
}

/** The title given once holds for the whole cluster. */
function spreadWiki(mentions: readonly GoldMention[]): readonly GoldMention[] {
  const titles = new Map(mentions.flatMap(({ cluster, wiki }) => (wiki ? [[cluster, wiki]] : [])));
  return mentions.map((mention) => ({ ...mention, wiki: titles.get(mention.cluster) ?? null }));
}

/** MEANTIME's English documents: chains of people, organisations and locations. */
export function readMeantime(folder: string): readonly GoldDocument[] {
  const titles = new Map<string, string>();
  for (const line of readFileSync(`${folder}/list_instances.csv`, 'utf8').split('\n')) {
    const [id, , , , , link] = line.split('\t');
    const title = /dbpedia\.org\/(?:page|resource)\/(.+)$/.exec(link ?? '')?.[1];
    if (id && title) titles.set(id, decodeURIComponent(title).replace(/_/g, ' '));
  }
  const parts = readFileSync(`${folder}/meantime.conll`, 'utf8')
    .split(/^#begin document /m)
    .slice(1);
  return parts.map((part) => readMeantimeDocument(part, titles));
}

const glueBefore = /^(?:[.,;:!?%)\]}]|'s|'|''|n't|’s)$/;

function readMeantimeDocument(part: string, titles: ReadonlyMap<string, string>): GoldDocument {
  const open: OpenMention[] = [];
  const mentions: GoldMention[] = [];
  let text = '';
  let sentence = '';
  for (const line of part.split('\n').slice(1)) {
    const [, order, , word, chains] = line.split('\t');
    if (order === undefined || word === undefined || chains === undefined) continue;
    if (order !== sentence && text !== '') text += '\n\n';
    else if (text !== '' && !glueBefore.test(word)) text += ' ';
    sentence = order;
    const start = text.length;
    text += word;
    for (const chain of chains.split('|').map((cell) => cell.trim())) {
      const id = chain.replace(/[()]/g, '');
      const bare = id.replace(/^cross_(?:intra_)?/, '');
      if (chain.startsWith('('))
        open.push({ start, cluster: bare, type: bare.slice(0, 3), wiki: titles.get(bare) ?? null });
      if (chain.endsWith(')')) closeMention(open, mentions, bare, text.length);
    }
  }
  const actors = mentions.filter((mention) => /^(?:PER|ORG|LOC)$/.test(mention.type));
  return { id: part.split('\n')[0] ?? '', text, mentions: actors };
}

/** re3d's documents: entities by kind, not linked to each other. Several kinds may stand on one span. */
export function readRe3d(folder: string): readonly GoldDocument[] {
  const readLines = (path: string): Record<string, string | number>[] =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const entities = readLines(`${folder}/${name}/entities.json`);
    return readLines(`${folder}/${name}/documents.json`).map((document) => ({
      id: String(document._id),
      text: String(document.text),
      mentions: entities
        .filter((entity) => entity.documentId === document._id)
        .map((entity) => ({
          start: Number(entity.begin),
          end: Number(entity.end),
          cluster: String(entity.value),
          type: String(entity.type),
          wiki: null,
        })),
    }));
  });
}
