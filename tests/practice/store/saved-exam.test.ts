import { beforeEach, expect, it } from 'vitest';
import { Store } from '../../../src/practice/store/store';
import { someExam } from './arbitrary';
import { freshBrowser } from './browser';

beforeEach(freshBrowser);

it('comes back as it was saved', async () => {
  await new Store().saveExam(someExam);
  expect(await new Store().loadExam(someExam.id)).toMatchObject(someExam);
  expect(await new Store().loadExam('another')).toBeUndefined();
});

it('keeps what another tab has answered, and notes when each answer changed', async () => {
  const [one, other] = [new Store(), new Store()];
  await one.saveExam({ ...someExam, changedAt: someExam.startedAt + 1 });
  await other.saveExam({
    ...someExam,
    answers: { 'momentum/b': { chosen: ['x'] } },
    changedAt: someExam.startedAt + 2,
  });
  expect(await one.loadExam(someExam.id)).toMatchObject({
    answers: { ...someExam.answers, 'momentum/b': { chosen: ['x'] } },
    answeredAt: {
      'momentum/weight-of-older': someExam.startedAt + 1,
      'momentum/b': someExam.startedAt + 2,
    },
  });
});

it('begins a new attempt without answers', async () => {
  const store = new Store();
  await store.saveExam({ ...someExam, finishedAt: someExam.changedAt });
  const startedAt = someExam.changedAt + 1;
  await store.saveExam({ id: someExam.id, startedAt, answers: {}, changedAt: startedAt });
  const exam = await store.loadExam(someExam.id);
  expect(exam).toEqual({ id: someExam.id, startedAt, answers: {}, answeredAt: {}, changedAt: startedAt });
});

it('refuses what is no exam: the mistake is in our code', async () => {
  await expect(new Store().saveExam({ ...someExam, changedAt: Number.NaN })).rejects.toThrow('no exam');
});
