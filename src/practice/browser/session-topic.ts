/** What a session of the review knows of a topic. */
export interface SessionTopic {
  readonly title: string;
  /** The page with all its exercises. */
  readonly exercises: string;
  /** The page of notes. */
  readonly notes: string;
}
