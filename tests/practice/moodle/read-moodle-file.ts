/**
 * Reads a Moodle XML file as Moodle's documentation and its reader (question/format/xml/format.php) describe it, written without a look at
 * the code that writes it. The parser is a real one and stops at what is not well-formed.
 */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

export interface ReadAnswer {
  readonly fraction: number;
  readonly text: string;
  readonly feedback: string;
  readonly tolerance?: number;
}

export interface ReadQuestion {
  readonly type: string;
  /** Where the question goes: the last category before it. */
  readonly category: string;
  readonly name: string;
  readonly text: string;
  readonly generalFeedback: string;
  readonly grade: string;
  readonly idnumber: string;
  readonly tags: readonly string[];
  readonly answers: readonly ReadAnswer[];
  /** The text of every other child, by its name. */
  readonly settings: Readonly<Record<string, string>>;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function children(parent: Element, name?: string): Element[] {
  return Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => name === undefined || child.tagName === name);
}

/** What stands in `<text>` of the child, trimmed as Moodle does. */
function textIn(parent: Element, name: string): string {
  const [child] = children(parent, name);
  const [text] = child ? children(child, 'text') : [];
  return (text ?? child)?.textContent?.trim() ?? '';
}

function answersOf(question: Element): ReadAnswer[] {
  return children(question, 'answer').map((answer) => {
    const [tolerance] = children(answer, 'tolerance');
    return {
      fraction: Number(answer.getAttribute('fraction')),
      text: children(answer, 'text')[0]?.textContent?.trim() ?? '',
      feedback: textIn(answer, 'feedback'),
      ...(tolerance && { tolerance: Number(tolerance.textContent) }),
    };
  });
}

export function readMoodleFile(xml: string): ReadQuestion[] {
  const problems: string[] = [];
  const document = new DOMParser({ onError: (_, message) => problems.push(message) }).parseFromString(
    xml,
    'text/xml',
  );
  if (problems.length > 0) throw new Error(problems[0]);
  const quiz = document.documentElement;
  if (quiz?.tagName !== 'quiz') throw new Error('no <quiz>');
  let category = '';
  return children(quiz).flatMap((question): ReadQuestion[] => {
    if (question.tagName !== 'question') throw new Error(`<${question.tagName}> among the questions`);
    const type = question.getAttribute('type') ?? '';
    if (type === 'category') {
      category = textIn(question, 'category');
      return [];
    }
    return [
      {
        type,
        category,
        name: textIn(question, 'name'),
        text: textIn(question, 'questiontext'),
        generalFeedback: textIn(question, 'generalfeedback'),
        grade: textIn(question, 'defaultgrade'),
        idnumber: textIn(question, 'idnumber'),
        tags: children(question, 'tags').flatMap((tags) =>
          children(tags, 'tag').map((tag) => children(tag, 'text')[0]?.textContent ?? ''),
        ),
        answers: answersOf(question),
        settings: Object.fromEntries(
          children(question).map((child) => [child.tagName, textIn(question, child.tagName)]),
        ),
      },
    ];
  });
}

/** The gaps of a cloze, found with the pattern of question/type/multianswer/questiontype.php. */
export function gapsOf(text: string): { marks: number; value: number; room: number }[] {
  const number = '-?(?:[0-9]+[.,]?[0-9]*|[.,][0-9]+)(?:[eE][-+]?[0-9]+)?';
  const gap = new RegExp(`\\{([0-9]*):(?:NUMERICAL|NM):=(${number}):(${number})\\}`, 'g');
  return [...text.matchAll(gap)].map(([, marks, value, room]) => ({
    marks: Number(marks),
    value: Number(value),
    room: Number(room),
  }));
}
