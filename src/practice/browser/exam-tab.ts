import {
  type ExamInTab,
  givenInTab,
  lookedAt,
  notShown,
  openedInTab,
  savedInTab,
  shownInTab,
  takenOver,
} from '../exam/exam-in-tab';
import type { Given } from '../mark';
import type { KeptExam } from '../store/read-records';
import type { Store } from '../store/store';
import { answersOn, givenTo, isIn, showAnswer } from './exam-answers';
import type { LaidOut } from './exam-layout';

/** The exam of this page between its fields and the store. */
export interface ExamTab {
  /** The newest that this tab knows. */
  readonly record: () => KeptExam;
  /** The fields may have changed. */
  readonly look: () => void;
  /** Gives the store what was changed here. */
  readonly save: () => Promise<void>;
  /** An answer that the fields do not show: marking points that were ticked. */
  readonly give: (id: string, given: Given) => Promise<void>;
  /** Shows what other tabs have saved; while the reader writes, not in the question in which the reader is. */
  readonly showNewer: (spared?: (each: LaidOut) => boolean) => void;
  /** Reads what other tabs have saved. */
  readonly takeOver: () => Promise<void>;
  /** Hands in, unless another tab has: gives whether this one did. */
  readonly finish: (finishedAt: number) => Promise<boolean>;
}

/** Opens an exam in this page: its answers stand in the fields. */
export function openExamTab(store: Store, laid: readonly LaidOut[], begun: KeptExam): ExamTab {
  let tab: ExamInTab = openedInTab(begun);

  function show(each: LaidOut): void {
    const { id } = each.item;
    showAnswer(each, tab.record.answers[id] ?? {});
    tab = shownInTab(tab, id, givenTo(each) ?? {});
  }

  function showNewer(spared = isIn): void {
    const newer = notShown(tab);
    for (const each of laid) if (newer.includes(each.item.id) && !spared(each)) show(each);
  }

  async function save(): Promise<void> {
    const { tab: after, changes } = savedInTab(tab);
    tab = after;
    if (changes) await store.saveExam(changes);
  }

  async function takeOver(): Promise<void> {
    const kept = await store.loadExam(begun.id);
    if (kept === undefined) return;
    tab = takenOver(tab, kept);
    showNewer();
  }

  for (const each of laid) show(each);
  return {
    record: () => tab.record,
    look() {
      tab = lookedAt(tab, answersOn(laid), Date.now());
    },
    save,
    give(id, given) {
      tab = givenInTab(tab, id, given, Date.now());
      return save();
    },
    showNewer,
    takeOver,
    async finish(finishedAt) {
      await save();
      await takeOver();
      const isFirst = tab.record.finishedAt === undefined;
      // All of it, not only what was changed: a store that has lost it meanwhile has it again.
      if (isFirst)
        await store.saveExam({
          ...tab.record,
          finishedAt,
          changedAt: Math.max(Date.now(), tab.record.changedAt),
        });
      await takeOver();
      return isFirst;
    },
  };
}
