import type { AnyModel } from '../demo/define-demo';
import { byName } from './places';

/** How to load the model of each demo, by the demo's id: what a worker computes with, without views and words. */
export const models = byName(import.meta.glob<AnyModel>('../../content/*/demos/*.ts', { import: 'model' }));
