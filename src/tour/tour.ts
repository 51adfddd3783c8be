import { formatNumber } from '../demo/format';
import { pictureToPairs, pinnedToQuery, stateToQuery } from '../demo/link';
import { defaultValues, type Values } from '../demo/parameters';
import type { Language } from '../demo/words';
import { computed } from '../lab/build/computed';
import {
  type AboutState,
  type LabResult,
  type LabState,
  labStates,
  labModel as model,
} from '../topics/lab-states';

type LabValues = Values<typeof model.params>;

const valuesOf = (set: Partial<LabValues>): LabValues => ({ ...defaultValues(model.params), ...set });

const resultOf = (values: LabValues): LabResult => computed(model, values);

/** The numbers of a state and of the one beside it. */
export function aboutState({ set, beside }: LabState): AboutState {
  const now = resultOf(valuesOf(set));
  return { now, before: beside === undefined ? now : resultOf(valuesOf(beside)), number: formatNumber };
}

/** The query of a link to a state, with the state beside it. */
export function queryOfState({ set, beside, view = 1 }: LabState): string {
  const pairs = [
    ...stateToQuery(model.id, model.params, valuesOf(set)),
    ...pinnedToQuery(model.id, model.params, beside && valuesOf(beside)),
    ...pictureToPairs(model.id, view),
  ];
  return `?${new URLSearchParams(pairs)}`;
}

/** A state as a page shows it. */
export interface ShownState {
  readonly id: string;
  readonly query: string;
  readonly title: string;
  readonly sentence: string;
}

/** What a topic has to show in the lab, computed. */
export function statesOf(slug: string, language: Language): ShownState[] {
  return (labStates.get(slug) ?? []).map((state) => ({
    id: state.id,
    query: queryOfState(state),
    title: state.title[language],
    sentence: state.says[language](aboutState(state)),
  }));
}
