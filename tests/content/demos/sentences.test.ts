import { expect, it } from 'vitest';
import { slipsIn } from './sentences';

it.each([
  'After 100 steps the weights sum to 1, not 1: m = 1.036.',
  '夹角是 90.0°，不再是 90.0°。',
  'After 1 batches the layer has stored mean 0.4.',
  '3 groups of 1 values share their statistics.',
  'In training the 1 equal inputs −3 get outputs.',
  'After 20 step the two units are equal.',
  'The error is NaN.',
  'The ratio is –.',
])('“%s” is found', (sentence) => {
  expect(slipsIn(sentence)).toHaveLength(1);
});

it.each([
  'After 1 step the weights sum to 0.1, not 1: m = 0.1.',
  'It goes from −1 to 1 times the newest one.',
  'The standard deviation is 0.9 on average instead of 1.',
  'σ = 1.5, x̂_1 is 0; the 2-step rule and 10 layers of 16.',
  '权重之和是 0.8784，不是 1。',
])('“%s” is in order', (sentence) => {
  expect(slipsIn(sentence)).toEqual([]);
});
