/** A box that stands for all topics of a part of the curriculum. */
interface Part {
  readonly box: HTMLInputElement;
  readonly topics: readonly HTMLInputElement[];
}

function partsOf(form: HTMLFormElement): Part[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[data-part]')].map((box) => ({
    box,
    topics: [...(box.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[name="topics"]') ?? [])],
  }));
}

/** Ticks or empties the topics of the part whose box the reader used, if it was one. */
export function chooseParts(form: HTMLFormElement, target: EventTarget | null): void {
  const part = partsOf(form).find(({ box }) => box === target);
  for (const topic of part?.topics ?? []) topic.checked = part?.box.checked === true;
}

/** Shows of each part whether all, some or none of its topics are chosen. */
export function showParts(form: HTMLFormElement): void {
  for (const { box, topics } of partsOf(form)) {
    const chosen = topics.filter(({ checked }) => checked).length;
    box.checked = chosen === topics.length;
    box.indeterminate = chosen > 0 && chosen < topics.length;
  }
}
