import type { Values } from '../../../../src/demo/parameters';
import type { params } from './parameters';

export type LabParams = Values<typeof params>;
type Name = keyof LabParams;

const isRegression = ({ data }: Pick<LabParams, 'data'>): boolean => data === 'plane' || data === 'waves';
const isHidden = ({ hiddenLayers }: LabParams): boolean => hiddenLayers > 0;

/** Where a parameter changes something; one that is not named does so everywhere. */
export const acts: { readonly [N in Name]?: (params: LabParams) => boolean } = {
  positiveShare: (params) => !isRegression(params) && params.data !== 'threeClasses',
  // Taking the mean out takes the shift out, and dividing by the deviation the scale.
  inputShift: ({ preprocessing }) => preprocessing === 'raw',
  inputScale: ({ preprocessing }) => preprocessing !== 'standardized',
  output: (params) => !isRegression(params),
  units: isHidden,
  activation: isHidden,
  batchNorm: isHidden,
  dropoutRate: isHidden,
  momentum: ({ optimizer }) => optimizer === 'momentum' || optimizer === 'nesterov',
  horizon: ({ schedule }) => schedule !== 'constant',
};
