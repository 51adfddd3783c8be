/** The Greek letters by the names that TeX has for them. */
const small =
  'alpha α beta β gamma γ delta δ epsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π rho ρ sigma σ tau τ upsilon υ phi φ chi χ psi ψ omega ω';
const capital = 'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';

const pairs: readonly (readonly [name: string, sign: string])[] = [
  ...`${small} ${capital}`.matchAll(/(\w+) (\S)/g),
].map(([, name = '', sign = '']) => [name, sign]);

const signs: ReadonlyMap<string, string> = new Map(pairs);
const names: ReadonlyMap<string, string> = new Map(pairs.map(([name, sign]) => [sign, name]));

/** The Greek letter of a name, `β` of `beta`. */
export function greekSign(name: string): string | undefined {
  return signs.get(name);
}

/** The name of a Greek letter. */
export function greekName(sign: string): string | undefined {
  return names.get(sign);
}
