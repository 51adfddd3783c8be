/** What a session of the review knows of a topic. */
export interface SessionTopic {
  readonly title: string;
  /** The page of notes. */
  readonly notes: string;
}
