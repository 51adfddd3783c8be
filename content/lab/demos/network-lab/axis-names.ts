import type { LabParams } from './acts';
import { settingsOf } from './settings';

/**
 * What the axes of the picture measure, as keys of the words. The samples stand where they were drawn, before the network's inputs are made
 * of them, so that two states can be compared place by place; where shift or scale change the inputs, the axes say so.
 */
export function axisNames(params: LabParams) {
  const { inputShift, inputScale } = settingsOf(params).data;
  const isShifted = inputShift !== 0;
  const second = isShifted ? 'x2Unshifted' : 'x2';
  return {
    x: isShifted ? 'x1Unshifted' : 'x1',
    y: inputScale === 1 ? second : isShifted ? 'x2Unchanged' : 'x2Unscaled',
  } as const;
}
