/** What a topic has to link to, as the page for instructors and a lesson plan name it: one small file a topic and language. */

/** A section, or an exercise by its name. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}

/** A demo with the titles of its pictures, in their order. */
export interface DemoEntry extends Entry {
  readonly pictures: readonly string[];
}

/** The network lab is offered like a topic: its demo and its states belong to no note. */
export const labPath = 'lab';

export interface TopicContents {
  readonly title: string;
  readonly sections: readonly Entry[];
  readonly demos: readonly DemoEntry[];
  readonly exercises: readonly Entry[];
}
