import { ExerciseItem } from './exercise-item';

/** What every page with exercises loads. */

customElements.define('exercise-item', ExerciseItem);
