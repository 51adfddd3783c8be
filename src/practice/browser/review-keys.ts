import { grades } from '../review/cards';
import type { ReviewGrade } from '../store/records';

const selectsText = 'input, textarea, select, [contenteditable]';
const takesSpace = `${selectsText}, button, summary, a`;

/**
 * The keys of a review: the space bar opens the solution, a digit gives its grade. Only while the card has the focus: keys of
 * one character must not act elsewhere.
 */
export function bindReviewKeys(
  card: HTMLElement,
  open: () => void,
  giveGrade: (grade: ReviewGrade) => void,
): void {
  card.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === ' ' && !target.closest(takesSpace)) {
      event.preventDefault();
      open();
    }
    const grade = grades.find((each) => String(each) === key);
    if (grade !== undefined && !target.closest(selectsText)) giveGrade(grade);
  });
}
