// What a page is told when the server cannot go on.
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { Failure } from '../base/failure.ts';
import { answerError } from './error-answer.ts';

const refusal = (code: string) =>
  Object.assign(new Error(code), { code, syscall: 'open', path: 'talks/codebook.yaml' });

test.each([
  ['of the catalogue', new Failure('codebook-changed'), 409, 'codebook-changed', /changed elsewhere/, 0],
  ['of a full disk', refusal('ENOSPC'), 507, 'disk-full', /that holds talks\/codebook\.yaml is full\. Free/, 0],
  ['of a folder that is not the user’s', refusal('EACCES'), 403, 'no-permission', /write talks\/codebook/, 0],
  ['of a disk that is read-only', refusal('EROFS'), 403, 'no-permission', /write talks\/codebook/, 0],
  ['that is a bug', new Error('x is not a function'), 500, 'internal', /an error of its own/, 1],
])('a failure %s is answered in the one shape', async (_, error, status, code, words, logged) => {
  const bugs: unknown[] = [];
  const app = new Hono().get('/', () => Promise.reject(error));
  app.onError((thrown, context) => answerError(context, thrown, (bug) => void bugs.push(bug)));
  const answer = await app.request('/');
  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(words) } });
  expect(bugs).toHaveLength(logged);
});
