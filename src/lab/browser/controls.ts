import type { Demo } from '../../demo/define-demo';
import type { LinkProblem } from '../../demo/link';
import type { AnyValue, NumberParameter, Parameter, ParameterTable, Values } from '../../demo/parameters';
import { readParameter, writeParameter } from '../../demo/reading';
import type { Language } from '../../demo/words';
import { fromPosition, toPosition } from '../slider';
import { sayValue } from '../told';

type State = Values<ParameterTable>;
type Field = HTMLInputElement | HTMLSelectElement;

export interface ControlEvents {
  /** The reader moved a control. */
  readonly moved: (name: string, value: AnyValue) => void;
  /** The reader left a field with something that could not be taken as it stands. */
  readonly refused: (problem: LinkProblem) => void;
}

export interface Controls {
  /** Shows a state in the controls. A field the reader is typing in is left alone unless `all` is set. */
  readonly show: (state: State, all: boolean) => void;
}

function fieldsOf(form: HTMLFormElement, name: string): Field[] {
  return [...form.querySelectorAll<Field>('input[name], select[name]')].filter(
    (field) => field.name === name,
  );
}

function textOf(form: HTMLFormElement, name: string, parameter: Parameter): string {
  const fields = fieldsOf(form, name);
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

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    const slider = sliders.find(({ input }) => input === target);
    if (slider) {
      events.moved(slider.name, fromPosition(slider.parameter, Number(slider.input.value)));
      return;
    }
    const { name } = target as Field;
    const parameter = demo.params[name];
    if (parameter === undefined) return;
    const reading = readParameter(parameter, textOf(form, name, parameter));
    if (reading.problem !== 'unreadable') events.moved(name, reading.value);
  });
  form.addEventListener('change', ({ target }) => {
    const { name } = target as Field;
    const parameter = demo.params[name];
    if (parameter === undefined) return;
    const given = textOf(form, name, parameter);
    const { problem } = readParameter(parameter, given);
    if (problem) events.refused({ name, given, kind: problem });
  });

  return {
    show(state, all) {
      for (const { input, name, parameter } of sliders) {
        const value = state[name] as number;
        if (document.activeElement !== input || all) input.value = String(toPosition(parameter, value));
        input.setAttribute('aria-valuetext', sayValue(demo, name, value, language));
      }
      for (const [name, parameter] of Object.entries(demo.params)) {
        const value = state[name] as AnyValue;
        for (const field of fieldsOf(form, name)) {
          if (field === document.activeElement && !all) continue;
          if (parameter.kind === 'several' && field instanceof HTMLInputElement) {
            field.checked = (value as readonly string[]).includes(field.value);
          } else if (parameter.kind === 'toggle' && field instanceof HTMLInputElement) {
            field.checked = value as boolean;
          } else {
            field.value = writeParameter(value);
          }
        }
      }
    },
  };
}
