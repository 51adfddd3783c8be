import { expect, it } from 'vitest';
import { pageOf } from '../../src/finish/built-site';
import { headingWords, wordsOfHeading } from '../../src/finish/heading-words';

async function heading(lang: string, inside: string): Promise<string> {
  const page = pageOf(
    'index.html',
    `<html data-theme="dark" lang="${lang}"></head><h2 id="a">${inside}</h2>`,
  );
  await headingWords({ directory: '', pages: [page], say: () => {} });
  return page.body.replace(/^.*<h2 id="a">|<\/h2>$/g, '');
}

it('terms of the glossary are words, and a single character goes with what stands before it', () => {
  expect(wordsOfHeading('移动平均是一个权重成等比数列的和').join('|')).toBe(
    '移动|平均|是|一个|权重|成|等比数列的|和',
  );
  expect(wordsOfHeading('两种形式').join('|')).toBe('两种|形式');
  expect(wordsOfHeading('批归一化')).toEqual(['批归一化']);
});

it('a Chinese heading may be broken between words, also beside Latin ones, and its marks stay', async () => {
  expect(await heading('zh-CN', '权重的<i>β</i>')).toBe('权重的<i>β</i>');
  expect(await heading('zh-CN', 'softmax动量')).toBe('softmax<wbr>动量');
});

it('a word that leads to what follows does not stand at the end of a line', async () => {
  expect(await heading('zh-CN', '七个部分，从损失函数到评价指标')).toBe(
    '七个<wbr>部分，从损失函数<wbr>到评价<wbr>指标',
  );
});

it('an English heading stays as it is', async () => {
  expect(await heading('en', 'Why not 动量法权重?')).toBe('Why not 动量法权重?');
});
