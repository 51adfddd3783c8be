/** The signs of a formula as TeX writes them. What is not here stands for itself: letters, digits, + and =. */

const greek =
  'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω';

const others =
  'cdot ⋅ times × div ÷ pm ± mp ∓ odot ⊙ oplus ⊕ otimes ⊗ circ ∘ le ≤ ge ≥ ne ≠ lt < gt > approx ≈ equiv ≡ sim ∼ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ to → leftarrow ← mapsto ↦ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ implies ⟹ uparrow ↑ downarrow ↓ sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ infty ∞ forall ∀ exists ∃ neg ¬ land ∧ lor ∨ top ⊤ bot ⊥ perp ⟂ prime ′ ell ℓ ldots … cdots ⋯ vdots ⋮ ddots ⋱ mid ∣ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ langle ⟨ rangle ⟩ { { } } | ∥ # # % % & & $ $ _ _ checkmark ✓ Re ℜ Im ℑ hbar ℏ emptyset ∅ star ⋆ bullet ∙ , \u2009 : \u2005 quad \u2003';

/** Signs that TeX has no command for, or whose command is the sign. */
const plain = '− - ∗ * ‖ \\| \u00a0 \\␣ \u2009\u2063 \\! \u2005\u200a \\;';

function pairsOf(list: string): string[][] {
  const parts = list.split(' ');
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []));
}

const commands: ReadonlyMap<string, string> = new Map([
  ...pairsOf(`${greek} ${others}`).map(([name = '', sign = '']): [string, string] => [sign, `\\${name}`]),
  ...pairsOf(plain).map(([sign = '', tex = '']): [string, string] => [sign, tex.replace('␣', ' ')]),
]);

/** Marks above a letter. */
export const accents: ReadonlyMap<string, string> = new Map(
  pairsOf('hat ^ tilde ~ bar ˉ overline ‾ breve ˘ check ˇ dot ˙ ddot ¨ vec ⃗ overrightarrow →').map(
    ([name = '', sign = '']) => [sign, `\\${name}`],
  ),
);

/** Functions that TeX has a command for; another is an \operatorname. */
export const functions: ReadonlySet<string> = new Set(
  'arg cos cosh cot det dim exp gcd inf ker lim ln log max min arctan sin sinh sup tan tanh Pr'.split(' '),
);

/** Two pieces of TeX side by side: a blank keeps a command from running into a letter. */
export function besides(before: string, after: string): string {
  return /\\[a-z]+$/i.test(before) && /^[a-z]/i.test(after) ? `${before} ${after}` : before + after;
}

/** A text of signs, each as TeX writes it. */
export function signs(text: string): string {
  const whole = commands.get(text);
  if (whole !== undefined) return whole;
  return [...text].map((sign) => commands.get(sign) ?? sign).reduce(besides, '');
}
