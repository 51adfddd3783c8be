/** What the page of the exam holds for its script. */
import type { Bank } from './bank';

/** A topic, as it is called in the language of the page. */
export interface ExamTopic {
  readonly title: string;
  /** The titles of the sections that exercises refer to, by id. */
  readonly sections: Readonly<Record<string, string>>;
}

export interface ExamData {
  readonly bank: Bank;
  readonly topics: Readonly<Record<string, ExamTopic>>;
}

/** The id of the element that holds the data. */
export const examDataId = 'exam-data';
