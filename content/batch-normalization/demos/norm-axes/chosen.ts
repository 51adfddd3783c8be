// How the chosen box is moved.

/** A chosen sample or channel that the tensor does not have is its last one. */
export const chosen = <Name extends 'sample' | 'channel'>(parameter: Name) => ({
  parameter,
  toPlace: (_: number, { result }: { result: Readonly<Record<Name, number>> }) => result[parameter],
  toValue: (place: number, { params }: { params: Readonly<Record<`${Name}s`, number>> }) =>
    Math.min(place, params[`${parameter}s`] - 1),
});
