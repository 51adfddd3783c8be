import type { Demo } from '../../demo/define-demo';
import type { LinkProblem } from '../../demo/link';
import type { AnyValue, NumberParameter, Parameter, State } from '../../demo/parameters';
import { readParameter, writeParameter } from '../../demo/reading';
import type { Language } from '../../demo/words';
import { fromPosition, nextPosition, toPosition } from '../slider';
import { sayValue } from '../told';
import { createEntries, typed } from './entries';

type Field = HTMLInputElement | HTMLSelectElement;

export interface ControlEvents {
  /** The reader moved a control. */
  readonly moved: (name: string, value: AnyValue) => void;
  /** An entry could not be taken as it stands, and what says so beside its field has not arrived. */
  readonly refused: (problem: LinkProblem) => void;
}

export interface Controls {
  /** Shows a state in the controls. A field the reader is typing in is left alone unless `all` is set. */
  readonly show: (state: State, all: boolean) => void;
}

/** The fields of a form by the name of the parameter that they set. */
function fieldsByName(form: HTMLFormElement): ReadonlyMap<string, readonly Field[]> {
  const fields = new Map<string, Field[]>();
  for (const field of form.querySelectorAll<Field>('input[name], select[name]')) {
    fields.set(field.name, [...(fields.get(field.name) ?? []), field]);
  }
  return fields;
}

/** What stands in the fields of a parameter, as a link would write it. */
function textIn(fields: readonly Field[], parameter: Parameter): string {
  if (parameter.kind === 'several') {
    return fields
      .filter((field) => field instanceof HTMLInputElement && field.checked)
      .map((field) => field.value)
      .join(',');
  }
  const [field] = fields;
  if (parameter.kind === 'toggle') return field instanceof HTMLInputElement && field.checked ? '1' : '0';
  return field?.value ?? '';
}

/** Connects the form of a demo with its state, by the names of its parameters. */
export function bindControls(
  form: HTMLFormElement,
  demo: Demo,
  language: Language,
  events: ControlEvents,
): Controls {
  const sliders = [...form.querySelectorAll<HTMLInputElement>('input[data-slider]')].map((input) => {
    const name = input.dataset['slider'] ?? '';
    return { input, name, parameter: demo.params[name] as NumberParameter };
  });

  const fields = fieldsByName(form);
  const givenFor = (name: string, parameter: Parameter): string => textIn(fields.get(name) ?? [], parameter);

  /** What each field was last given; a field that the reader has touched since is not among them. */
  const given = new Map<Field, AnyValue>();
  /** Gives a field its value, but only one that is new to it: while a control is dragged the others stay as they are. */
  const give = (field: Field, value: AnyValue, all: boolean, write: () => void): void => {
    const isInUse = field === document.activeElement && !all;
    if (isInUse) given.delete(field);
    if (isInUse || given.get(field) === value) return;
    given.set(field, value);
    write();
  };

  /** The value of each slider in words: those of the slider that is dragged change too. */
  const said = new Map<HTMLInputElement, number>();

  const entries = createEntries(language, events.refused);
  let latest: State | undefined;
  /** The slider under a finger, and what it was set to before. */
  let held: { readonly slider: (typeof sliders)[number]; readonly value: number } | undefined;
  form.addEventListener('pointerdown', ({ target }) => {
    const slider = sliders.find(({ input }) => input === target);
    const value = slider && latest?.[slider.name];
    held = slider && typeof value === 'number' ? { slider, value } : undefined;
  });
  // The browser has taken the gesture for scrolling the page: the reader did not mean the slider.
  form.addEventListener('pointercancel', () => {
    if (!held) return;
    const { slider, value } = held;
    held = undefined;
    given.delete(slider.input);
    slider.input.value = String(toPosition(slider.parameter, value));
    events.moved(slider.name, value);
  });

  // As in a browser's own number fields.
  form.addEventListener('keydown', (event) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    const { target } = event;
    if (direction === undefined || !(target instanceof HTMLInputElement) || target.type !== 'text') return;
    const parameter = demo.params[target.name];
    const value = latest?.[target.name];
    if (!parameter || !('scale' in parameter) || typeof value !== 'number') return;
    event.preventDefault();
    const { value: next } = readParameter(
      parameter,
      String(Number((value + direction * parameter.step).toPrecision(12))),
    );
    entries.forget();
    target.value = writeParameter(next);
    events.moved(target.name, next);
  });
  form.addEventListener('keydown', (event) => {
    const direction = ({ ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 } as const)[event.key];
    const slider = sliders.find(({ input }) => input === event.target);
    // With Alt it is the browser's own key, Back.
    if (direction === undefined || event.altKey || slider?.parameter.scale !== 'log') return;
    event.preventDefault();
    const { input, parameter } = slider;
    input.value = String(nextPosition(parameter, Number(input.value), direction));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    given.delete(target as Field);
    const slider = sliders.find(({ input }) => input === target);
    if (slider) {
      entries.forget();
      events.moved(slider.name, fromPosition(slider.parameter, Number(slider.input.value)));
      return;
    }
    const { name } = target as Field;
    const parameter = demo.params[name];
    if (parameter === undefined) return;
    if (typed(parameter)) entries.begin(target as HTMLInputElement, latest?.[name] ?? parameter.value);
    else entries.forget();
    const reading = readParameter(parameter, givenFor(name, parameter));
    if (reading.problem !== 'unreadable') events.moved(name, reading.value);
  });
  form.addEventListener('change', ({ target }) => {
    const field = target as HTMLInputElement;
    const parameter = typed(demo.params[field.name]);
    if (parameter === undefined) return;
    const present = latest?.[field.name] ?? parameter.value;
    const value = entries.end(field, parameter, present);
    field.value = writeParameter(value);
    if (writeParameter(present) !== field.value) events.moved(field.name, value);
  });

  return {
    show(state, all) {
      latest = state;
      if (all) entries.forget();
      for (const { input, name, parameter } of sliders) {
        const value = state[name] as number;
        give(input, value, all, () => {
          input.value = String(toPosition(parameter, value));
        });
        if (said.get(input) === value) continue;
        said.set(input, value);
        input.setAttribute('aria-valuetext', sayValue(demo, name, value, language));
      }
      for (const [name, parameter] of Object.entries(demo.params)) {
        const value = state[name] as AnyValue;
        for (const field of fields.get(name) ?? []) {
          give(field, value, all, () => {
            if (parameter.kind === 'several' && field instanceof HTMLInputElement) {
              field.checked = (value as readonly string[]).includes(field.value);
            } else if (parameter.kind === 'toggle' && field instanceof HTMLInputElement) {
              field.checked = value as boolean;
            } else {
              field.value = writeParameter(value);
            }
          });
        }
      }
    },
  };
}
