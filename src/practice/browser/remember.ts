import { pageLanguage } from '../../lab/browser/page-language';
import { suggestedGrade } from '../review/grades';
import { beginStore } from '../store/open-store';
import type { Origin } from '../store/records';
import { troubleWords } from '../store/trouble-words';
import type { Marked } from './run-exercise';

/** The variants answered on this page: once the solution is open, a second answer says nothing about memory. */
const answered = new Set<string>();

/** Puts a marked answer into the log of reviews. When it cannot be kept, the exercise says so. */
export async function remember({ id, seed, mark }: Marked, from: Origin, at = Date.now()): Promise<void> {
  const variant = `${id}.${seed}`;
  if (answered.has(variant)) return;
  answered.add(variant);
  // Whoever answers and leaves the page at once does not wait for a database.
  const store = beginStore();
  const { score } = mark;
  await store.addReview({ exercise: id, seed, at, grade: suggestedGrade(mark), score, from });
  const notice = document.getElementById(id)?.querySelector('.notice');
  if (notice && store.trouble) notice.textContent = troubleWords[store.trouble][pageLanguage()];
}
