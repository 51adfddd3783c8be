import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Exercise } from '../../src/exercise/define-exercise';
import type { ExamData } from '../../src/practice/exam/exam-data';
import { readExamLink } from '../../src/practice/exam/exam-link';
import { type PaperItem, paperOf } from '../../src/practice/exam/paper';
import { expect } from './test';

/** Kinds that a keyboard answers in few strokes; the numbers of the link are arbitrary. */
export const short = 'kinds=single,true-false,numeric,short&length=6&minutes=30&seed=7';
export const long = 'length=24&minutes=0&seed=2026';

/** Opens the link of an exam and starts it. */
export async function startExam(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.exam-form button[type="submit"]').click();
  await expect(page.locator('.exam-bar')).toBeVisible();
}

/** The paper of a link, computed here from the bank that the page was built with. */
export async function paperFor(page: Page, query: string): Promise<readonly PaperItem[]> {
  const data: ExamData = JSON.parse((await page.locator('#exam-data').textContent()) ?? '');
  return paperOf(readExamLink(query, data.bank, 'en').options, data.bank).items;
}

/** The exercise itself, to know the right answer. */
export async function importExercise(id: string): Promise<Exercise> {
  const file = fileURLToPath(new URL(`../../content/${id.replace('/', '/exercises/')}.ts`, import.meta.url));
  const { exercise }: { exercise: Exercise } = await import(file);
  return exercise;
}
