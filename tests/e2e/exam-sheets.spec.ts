/** The sheets of an exam to print, and what axe says of all that an exam shows. */
import { variantOf } from '../../src/exercise/variant';
import { expectAccessible } from './accessibility';
import { importExercise, long, paperFor, startExam } from './exam-page';
import { addressOf } from './site';
import { expect, test } from './test';

for (const print of ['en', 'zh', 'both'] as const) {
  test(`paper and key print: ${print}`, async ({ page, complaints }) => {
    test.setTimeout(120_000);
    const sheet = async (view: 'paper' | 'key'): Promise<string> => {
      await page.goto(addressOf(`en/exam/?${long}&view=${view}&print=${print}`));
      await expect(page.locator('.sheet-foot')).toBeVisible();
      const count = (await page.locator('.printed-text').count()) * (view === 'key' ? 1 : 0);
      await expect(page.locator('.key-solution')).toHaveCount(count);
      expect((await page.locator('.tolerance').count()) > 0).toBe(view === 'key');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('button, input, textarea').filter({ visible: true })).toHaveCount(0);
      for (const format of ['A4', 'Letter'])
        expect((await page.pdf({ format })).length).toBeGreaterThan(20_000);
      return await page.locator('main').innerText();
    };
    const [paper, key] = [await sheet('paper'), await sheet('key')];
    const items = await paperFor(page, long);
    const languages = print === 'both' ? ['en', 'zh-CN'] : [print === 'zh' ? 'zh-CN' : print];
    for (const lang of languages) {
      await expect(page.locator(`.printed-text[lang="${lang}"]`)).toHaveCount(items.length);
    }
    await expect(page.locator('.printed-text')).toHaveCount(items.length * languages.length);
    await expect(page.locator('.exam-paper h2')).toHaveCount(new Set(items.map(({ kind }) => kind)).size);
    for (const text of [paper, key]) {
      expect(text).toContain(print === 'zh' ? '一、单选题（共' : 'Part I: Single choice');
      expect(text).toContain(print === 'zh' ? `第 ${items.length} 题` : `Question ${items.length}`);
      expect(text).toContain(`seed=2026&bank=`);
    }
    const answers = print === 'zh' ? ['答案：', '评分要点'] : ['Answer: ', 'Marking points'];
    for (const words of answers) {
      expect(key).toContain(words);
      expect(paper).not.toContain(words);
    }
    for (const { id, seed, kind } of items) {
      if (kind !== 'numeric') continue;
      const answer = variantOf(await importExercise(id), seed).spots['answer'];
      expect(key, id).toContain(print === 'zh' ? `答案：${answer}` : `Answer: ${answer}`);
    }
    expect(complaints).toEqual([]);
  });
}

/** Few questions, among them those with the most parts. */
const varied = 'kinds=multiple,numeric,formula,fill,derivation,short&length=12&minutes=30&seed=9';

test('axe finds nothing on an exam, its dialog, its results and its sheets', async ({ page }) => {
  test.setTimeout(240_000);
  await startExam(page, addressOf(`en/exam/?${varied}`));
  for (const field of await page.locator('exercise-item textarea, exercise-item input[type="text"]').all()) {
    if (await field.isVisible()) await field.fill('17');
  }
  for (const box of await page.locator('exercise-item input[type="checkbox"]').all()) {
    if (await box.isVisible()) await box.check();
  }
  await expectAccessible(page, 'the exam');
  await page.locator('.exam-bar button').click();
  await expectAccessible(page, 'its dialog');
  await page.locator('.exam-dialog button.primary').click();
  await expect(page.locator('.exam-total')).toBeVisible();
  await expectAccessible(page, 'its results');
  await page.goto(addressOf(`zh/exam/?${varied}&view=key&print=both`));
  await expect(page.locator('.sheet-foot')).toBeVisible();
  await expectAccessible(page, 'its sheets');
});
