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

it('takes the newer answer, whichever was saved first', async () => {
  const id = 'momentum/b';
  const copies = [1, 2].map((after) => ({
    ...someExam,
    answers: { [id]: { chosen: [`given ${after}`] } },
    answeredAt: { [id]: someExam.startedAt + after },
  }));
  for (const order of [copies, copies.toReversed()]) {
    freshBrowser();
    const store = new Store();
    for (const copy of order) await store.saveExam(copy);
    expect((await store.loadExam(someExam.id))?.answers[id]).toEqual({ chosen: ['given 2'] });
  }
});

it('takes no more answers after it was handed in, but the points that an answer in words has', async () => {
  const store = new Store();
  const words = { fields: { answer: 'in words' } };
  const finishedAt = someExam.changedAt;
  await store.saveExam({ ...someExam, answers: { 'momentum/b': words }, finishedAt });
  const later = { ...someExam, changedAt: finishedAt + 9 };
  for (const answers of [
    { 'momentum/c': { chosen: ['late'] } },
    { 'momentum/b': { fields: { answer: 'in other words' } } },
    { 'momentum/b': {} },
  ])
    await store.saveExam({ ...later, answers });
  expect(await store.loadExam(someExam.id)).toMatchObject({ finishedAt, answers: { 'momentum/b': words } });
  expect((await store.loadExam(someExam.id))?.answers['momentum/c']).toBeUndefined();
  await store.saveExam({ ...later, answers: { 'momentum/b': { ...words, chosen: ['point'] } } });
  expect((await store.loadExam(someExam.id))?.answers['momentum/b']).toEqual({ ...words, chosen: ['point'] });
});

it('is not replaced by an attempt that was begun earlier', async () => {
  const store = new Store();
  await store.saveExam(someExam);
  await store.saveExam({
    ...someExam,
    startedAt: someExam.startedAt - 1,
    answers: {},
    changedAt: someExam.changedAt + 9,
  });
  expect(await store.loadExam(someExam.id)).toMatchObject(someExam);
});

it('refuses what is no exam: the mistake is in our code', async () => {
  await expect(new Store().saveExam({ ...someExam, changedAt: Number.NaN })).rejects.toThrow('no exam');
});
