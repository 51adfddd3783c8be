import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type ExamInTab,
  lookedAt,
  notShown,
  openedInTab,
  savedInTab,
  shownInTab,
  takenOver,
} from '../../../src/practice/exam/exam-in-tab';
import type { Given } from '../../../src/practice/mark';
import { savedExam } from '../../../src/practice/store/merge';
import type { KeptExam } from '../../../src/practice/store/read-records';

/**
 * Two tabs on one paper: each has fields, and the question in which its reader is. The store merges what they save, in whatever
 * order, and they hear of it at some later time, or never.
 */

const questions = ['momentum/a', 'momentum/b', 'dropout/c'];
const start = 1_700_000_000_000;
const begun: KeptExam = { id: 'seed=1', startedAt: start, answers: {}, answeredAt: {}, changedAt: start };

const question = fc.constantFrom(...questions);
const tabNumber = fc.constantFrom(0, 1);
const step = fc.oneof(
  fc.record({
    does: fc.constant('edit' as const),
    tab: tabNumber,
    question,
    text: fc.constantFrom('', '1', '2', '3'),
  }),
  fc.record({ does: fc.constantFrom('save' as const, 'hear' as const, 'leave' as const), tab: tabNumber }),
  fc.record({ does: fc.constant('enter' as const), tab: tabNumber, question }),
);

const asGiven = (text: string): Given => (text === '' ? {} : { fields: { answer: text } });
const asText = ({ fields }: Given = {}): string => fields?.['answer'] ?? '';

class Tab {
  readonly fields = new Map<string, string>();
  focused: string | undefined;
  #tab: ExamInTab;

  constructor(kept: KeptExam) {
    this.#tab = openedInTab(kept);
    for (const id of questions) this.#show(id);
  }

  get record(): KeptExam {
    return this.#tab.record;
  }

  #show(id: string): void {
    this.fields.set(id, asText(this.#tab.record.answers[id]));
    this.#tab = shownInTab(this.#tab, id, asGiven(this.fields.get(id) ?? ''));
  }

  showNewer(): void {
    for (const id of notShown(this.#tab)) if (id !== this.focused) this.#show(id);
  }

  edit(id: string, text: string, now: number): boolean {
    this.focused = id;
    const isChange = this.fields.get(id) !== text;
    this.fields.set(id, text);
    const present = Object.fromEntries([...this.fields].map(([each, typed]) => [each, asGiven(typed)]));
    this.#tab = lookedAt(this.#tab, present, now);
    return isChange;
  }

  save(kept: KeptExam): KeptExam {
    const { tab, changes } = savedInTab(this.#tab);
    this.#tab = tab;
    return changes ? savedExam(kept, changes) : kept;
  }

  hear(kept: KeptExam): void {
    this.#tab = takenOver(this.#tab, kept);
    this.showNewer();
  }
}

it('however the edits of two tabs interleave, store and tabs end with the last one of each question', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let kept = begun;
      const tabs = [new Tab(kept), new Tab(kept)];
      const last = new Map<string, string>();
      let now = start;
      for (const each of steps) {
        const tab = tabs[each.tab]!;
        now += 1;
        if (each.does === 'edit' && tab.edit(each.question, each.text, now))
          last.set(each.question, each.text);
        if (each.does === 'save') kept = tab.save(kept);
        if (each.does === 'hear') tab.hear(kept);
        if (each.does === 'enter') tab.focused = each.question;
        if (each.does === 'leave') {
          tab.focused = undefined;
          tab.showNewer();
        }
      }
      for (const tab of tabs) {
        tab.focused = undefined;
        kept = tab.save(kept);
      }
      for (const tab of tabs) tab.hear(kept);
      for (const id of questions) {
        expect(asText(kept.answers[id])).toBe(last.get(id) ?? '');
        for (const tab of tabs) expect(tab.fields.get(id)).toBe(last.get(id) ?? '');
      }
    }),
    { numRuns: 1000 },
  );
});

it('a paper that was handed in takes no more answers, and tells the other tab so', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.array(step, { maxLength: 30 }), (before, after) => {
      let kept = begun;
      const tabs = [new Tab(kept), new Tab(kept)];
      let now = start;
      const run = (steps: typeof before): void => {
        for (const each of steps) {
          const tab = tabs[each.tab]!;
          now += 1;
          if (each.does === 'edit') tab.edit(each.question, each.text, now);
          if (each.does === 'save') kept = tab.save(kept);
        }
      };
      run(before);
      kept = savedExam(kept, { ...tabs[0]!.record, finishedAt: now, changedAt: now });
      const handedIn = kept;
      run(after);
      kept = savedExam(kept, { ...tabs[1]!.record, finishedAt: now + 1, changedAt: now + 1 });
      expect({ ...kept, changedAt: 0 }).toEqual({ ...handedIn, changedAt: 0 });
      tabs[1]!.hear(kept);
      expect(tabs[1]!.record).toEqual(kept);
    }),
  );
});

it('an edit is newer than an answer from a clock that was ahead', () => {
  const ahead = start + 24 * 60 * 60 * 1000;
  const kept: KeptExam = {
    ...begun,
    answers: { 'momentum/a': asGiven('1') },
    answeredAt: { 'momentum/a': ahead },
    changedAt: ahead,
  };
  const tab = new Tab(kept);
  tab.edit('momentum/a', '2', start + 1);
  expect(asText(tab.save(kept).answers['momentum/a'])).toBe('2');
});
