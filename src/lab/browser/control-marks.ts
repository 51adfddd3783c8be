import type { Demo } from '../../demo/define-demo';
import type { AnyValue, State } from '../../demo/parameters';
import { writeParameter } from '../../demo/reading';
import type { Language } from '../../demo/words';
import { interfaceWords } from '../interface-words';

/**
 * Marks what a reader could not see of the controls: those that change nothing in this state are dimmed, and stay usable, for who
 * sets them first and the option that they belong to afterwards; folded groups say that something in them is not at its default.
 */
export function createControlMarks(
  form: HTMLElement,
  demo: Demo,
  language: Language,
): (state: State) => void {
  const acting = Object.entries(demo.acts ?? {}).map(([name, acts]) => ({
    acts,
    fields: [...form.querySelectorAll<HTMLElement>(`[name="${name}"], [data-slider="${name}"]`)],
    was: true,
  }));
  const groups = (demo.groups ?? []).map(({ label, names }) => {
    const mark = document.createElement('span');
    mark.className = 'changed-mark';
    mark.hidden = true;
    mark.innerHTML = `<span class="sr-only">${interfaceWords.changed[language]}</span>`;
    form.querySelector(`[data-group="${label}"] > summary`)?.append(mark);
    return { mark, names };
  });

  return (state) => {
    for (const control of acting) {
      const does = control.acts?.(state) ?? true;
      if (does === control.was) continue;
      control.was = does;
      for (const field of control.fields) {
        (field.closest('.control') ?? field).toggleAttribute('data-idle', !does);
        if (does) field.removeAttribute('aria-description');
        else field.setAttribute('aria-description', interfaceWords.noEffect[language]);
        field.title = does ? '' : interfaceWords.noEffect[language];
      }
    }
    for (const { mark, names } of groups) {
      const isChanged = names.some((name) => {
        const usual = demo.params[name]?.value;
        return usual !== undefined && writeParameter(state[name] as AnyValue) !== writeParameter(usual);
      });
      if (mark.hidden === isChanged) mark.hidden = !isChanged;
    }
  };
}
