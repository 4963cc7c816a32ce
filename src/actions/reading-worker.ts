// The worker thread that reads whole texts: loads the reader once, then reads what it is sent, one piece at a time.
import { loadReader } from './load-reader.ts';
import { withParties } from './read-positions.ts';
import { keepSourceUnread, readArticle, readSource } from './read-source.ts';
import { serveTasks } from './worker-port.ts';

await serveTasks(async ({ codebook, parties, tables }) => {
  const plain = await loadReader(codebook, tables);
  const reader = { ...plain, issues: withParties(plain.issues, parties) };
  return async (task) => {
    switch (task.kind) {
      case 'read-file':
        return { kind: 'file', result: await readSource(task.file, reader, codebook) };
      case 'keep-file':
        return { kind: 'file', result: await keepSourceUnread(task.file, codebook, task.reason) };
      case 'read-article':
        return { kind: 'article', result: readArticle(task.article, reader) };
      case 'find-positions':
        throw new Error('This thread reads whole texts, and was asked for positions');
    }
  };
});
