/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Int.Linear.Cooper

/-!
# Case splits of the integer solver of `grind` under a divisibility

The splits of `Cooper` for a variable that also occurs in `d ∣ c * x + s`, and the contradiction
that needs no split: bounds too close together for any number in the right residue class.
-/

namespace Int.Internal.Linear

variable {ctx : Context}

/-- The polynomials share their first variable, those of the bounds have the right signs. -/
def isTriple (p₁ p₂ p₃ : Poly) : Bool :=
  isPair p₁ p₂ &&
    match p₁.leadVar, p₃.leadVar with
    | some x, some y => x.beq y
    | _, _ => false

theorem of_isTriple {p₁ p₂ p₃ : Poly} (h : isTriple p₁ p₂ p₃ = true) :
    p₁.leadCoeff < 0 ∧ 0 < p₂.leadCoeff ∧
      ∃ x, p₁.leadVar = some x ∧ p₂.leadVar = some x ∧ p₃.leadVar = some x := by
  simp only [isTriple, Bool.and_eq_true] at h
  obtain ⟨ha, hb, x, e₁, e₂⟩ := of_isPair h.1
  refine ⟨ha, hb, x, e₁, e₂, ?_⟩
  have := h.2
  split at this
  · rename_i x' y hx hy
    cases Nat.eq_of_beq_eq_true this
    cases e₁.symm.trans hx
    exact hy
  · exact Bool.noConfusion this

/-- What a case says about the divisibility: `a * d ∣ u * (p + k) + a * s` with a factor `u` from
the divisibility, for the bound `a * x + p`. -/
theorem split_dvd {a c d x p s k m n : Int} (hm : m = -(a * x) - p) (hn : a * d ∣ c * n)
    (hk : n ∣ m - k) (hs : d ∣ c * x + s) : a * d ∣ c * p + -a * s + c * k := by
  have u := Int.dvd_trans hn (mul_dvd_mul (a := c) hk)
  have v := mul_dvd_mul (a := a) hs
  have w := Int.dvd_neg.2 (Int.dvd_add u v)
  rw [hm] at w
  simp only [Int.mul_sub, Int.mul_add, Int.mul_neg, Int.neg_mul] at *
  rw [Int.mul_left_comm c a x] at w
  rwa [show -(-(a * (c * x)) - c * p - c * k + (a * (c * x) + a * s)) =
    c * p + -(a * s) + c * k by omega] at w

/-- Case `k` of the split on the lower bound. -/
def cooper_dvd_left_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_left_split ctx p₁ p₂ k ∧
    p₁.leadCoeff * d ∣
      p₃.leadCoeff * p₁.tail.denote ctx + -p₁.leadCoeff * p₃.tail.denote ctx + p₃.leadCoeff * k

theorem cooper_dvd_left (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : (isTriple p₁ p₂ p₃ && (decide (0 < n) && (divides p₁.leadCoeff n &&
      divides (p₁.leadCoeff * d) (p₃.leadCoeff * n)))) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_left_split ctx p₁ p₂ p₃ d) := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨ha, hb, x, e₁, e₂, e₃⟩ := of_isTriple h.1
  rw [Poly.denote'_eq, Poly.denote_tail _ e₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_tail _ e₂] at h₂
  rw [Poly.denote'_eq, Poly.denote_tail _ e₃] at h₃
  refine orOver_of_emod h.2.1 (m := -(p₁.leadCoeff * x.denote ctx) - p₁.tail.denote ctx)
    (by omega) fun k hk d ↦
      ⟨⟨left_ineq ha hb h₂ hk, ?_⟩, split_dvd rfl (dvd_of_divides h.2.2.2) d h₃⟩
  have := Int.dvd_add (Int.dvd_trans (dvd_of_divides h.2.2.1) d)
    (Int.dvd_mul_right p₁.leadCoeff (x.denote ctx))
  have := Int.dvd_neg.2 this
  rwa [show -(-(p₁.leadCoeff * x.denote ctx) - p₁.tail.denote ctx - k +
    p₁.leadCoeff * x.denote ctx) = p₁.tail.denote ctx + k by omega] at this

theorem cooper_dvd_left_split_ineq (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int)
    (p' : Poly) (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : isSplitIneq p₁ p₂ (p₂.leadCoeff * k) p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_left_split_ineq ctx p₁ p₂ k b p' s.1 h

theorem cooper_dvd_left_split_dvd1 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int)
    (p' : Poly) (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k) (h : isSplitDvd p₁ k a p' = true) :
    a ∣ p'.denote' ctx := dvd_of_isSplitDvd h s.1.2

/-- `p'` is `u * q + v * r + w`, and `d'` divides `e`. -/
def isSplitDvd2 (d' e : Int) (p' : Poly) (u : Int) (q : Poly) (v : Int) (r : Poly) (w : Int) :
    Bool :=
  divides d' e && (p'.addTo 1 (q.addTo (-u) (r.addTo (-v) (.num (-w))))).isZero

theorem dvd_of_isSplitDvd2 {d' e u v w : Int} {p' q r : Poly}
    (h : isSplitDvd2 d' e p' u q v r w = true)
    (s : e ∣ u * q.denote ctx + v * r.denote ctx + w) : d' ∣ p'.denote' ctx := by
  simp only [isSplitDvd2, Bool.and_eq_true] at h
  have z := Poly.denote_isZero (ctx := ctx) h.2
  simp only [Poly.denote_addTo, Poly.denote, Int.neg_mul] at z
  rw [Poly.denote'_eq,
    show p'.denote ctx = u * q.denote ctx + v * r.denote ctx + w by omega]
  exact Int.dvd_trans (dvd_of_divides h.1) s

theorem cooper_dvd_left_split_dvd2 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int)
    (p' : Poly) (s : cooper_dvd_left_split ctx p₁ p₂ p₃ d k)
    (h : isSplitDvd2 d' (p₁.leadCoeff * d) p' p₃.leadCoeff p₁.tail (-p₁.leadCoeff) p₃.tail
      (p₃.leadCoeff * k) = true) : d' ∣ p'.denote' ctx := dvd_of_isSplitDvd2 h s.2

/-- Case `k` of the split on the upper bound. -/
def cooper_dvd_right_split (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) : Prop :=
  cooper_right_split ctx p₁ p₂ k ∧
    p₂.leadCoeff * d ∣
      -p₃.leadCoeff * p₂.tail.denote ctx + p₂.leadCoeff * p₃.tail.denote ctx + -p₃.leadCoeff * k

theorem cooper_dvd_right (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (n : Nat)
    (h : (isTriple p₁ p₂ p₃ && (decide (0 < n) && (divides p₂.leadCoeff n &&
      divides (p₂.leadCoeff * d) (p₃.leadCoeff * n)))) = true)
    (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0) (h₃ : d ∣ p₃.denote' ctx) :
    OrOver n (cooper_dvd_right_split ctx p₁ p₂ p₃ d) := by
  simp only [Bool.and_eq_true, decide_eq_true_eq] at h
  obtain ⟨ha, hb, x, e₁, e₂, e₃⟩ := of_isTriple h.1
  rw [Poly.denote'_eq, Poly.denote_tail _ e₁] at h₁
  rw [Poly.denote'_eq, Poly.denote_tail _ e₂] at h₂
  rw [Poly.denote'_eq, Poly.denote_tail _ e₃] at h₃
  refine orOver_of_emod h.2.1 (m := -(p₂.leadCoeff * x.denote ctx) - p₂.tail.denote ctx)
    (by omega) fun k hk d ↦ ⟨⟨right_ineq ha hb h₁ hk, ?_⟩, ?_⟩
  · have := Int.dvd_add (Int.dvd_trans (dvd_of_divides h.2.2.1) d)
      (Int.dvd_mul_right p₂.leadCoeff (x.denote ctx))
    have := Int.dvd_neg.2 this
    rwa [show -(-(p₂.leadCoeff * x.denote ctx) - p₂.tail.denote ctx - k +
      p₂.leadCoeff * x.denote ctx) = p₂.tail.denote ctx + k by omega] at this
  · have := Int.dvd_neg.2 (split_dvd rfl (dvd_of_divides h.2.2.2) d h₃)
    simp only [Int.neg_mul] at this ⊢
    rwa [show ∀ u v w : Int, -(u + -v + w) = -u + v + -w by intro u v w; omega] at this

theorem cooper_dvd_right_split_ineq (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (a : Int)
    (p' : Poly) (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : isSplitIneq p₁ p₂ (-p₁.leadCoeff * k) p' = true) : p'.denote' ctx ≤ 0 :=
  cooper_right_split_ineq ctx p₁ p₂ k a p' s.1 h

theorem cooper_dvd_right_split_dvd1 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (b : Int)
    (p' : Poly) (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k) (h : isSplitDvd p₂ k b p' = true) :
    b ∣ p'.denote' ctx := dvd_of_isSplitDvd h s.1.2

theorem cooper_dvd_right_split_dvd2 (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (k : Nat) (d' : Int)
    (p' : Poly) (s : cooper_dvd_right_split ctx p₁ p₂ p₃ d k)
    (h : isSplitDvd2 d' (p₂.leadCoeff * d) p' (-p₃.leadCoeff) p₂.tail p₂.leadCoeff p₃.tail
      (-p₃.leadCoeff * k) = true) : d' ∣ p'.denote' ctx := dvd_of_isSplitDvd2 h s.2

/-! ### No number in the residue class between the bounds -/

/-- `p` is a constant multiple of one atom plus a constant: `k * x + c`. -/
def Poly.single? : Poly → Option (Int × Var × Int)
  | add k x (num c) => some (k, x, c)
  | _ => none

theorem Poly.denote_single {p : Poly} {k c : Int} {x : Var} (h : p.single? = some (k, x, c)) :
    p.denote ctx = k * x.denote ctx + c := by
  unfold single? at h
  split at h <;> cases h
  rfl

/-- `-x + a ≤ 0`, `x + b ≤ 0` and `d ∣ c * x + e`, where `α` inverts `c` modulo `d`, leave no room:
the first number from `a` on that is congruent to `-(α * e)` is larger than `-b`. -/
def isSqueezed (p₁ p₂ p₃ : Poly) (d α β : Int) : Bool :=
  match p₁.single?, p₂.single?, p₃.single? with
  | some (k₁, x, a), some (k₂, y, b), some (c, z, e) =>
    isNat 0 (k₁ + 1) && (isNat 1 k₂ && (x.beq y && (x.beq z && (decide (0 < d) &&
      (isNat 1 (α * c + β * d) && decide (-b < a + (-(α * e) - a) % d))))))
  | _, _, _ => false

theorem cooper_unsat (ctx : Context) (p₁ p₂ p₃ : Poly) (d : Int) (α β : Int)
    (h : isSqueezed p₁ p₂ p₃ d α β = true) (h₁ : p₁.denote' ctx ≤ 0) (h₂ : p₂.denote' ctx ≤ 0)
    (h₃ : d ∣ p₃.denote' ctx) : False := by
  unfold isSqueezed at h
  split at h
  · rename_i k₁ x a k₂ y b c z e e₁ e₂ e₃
    simp only [Bool.and_eq_true, decide_eq_true_eq] at h
    obtain ⟨hk₁, hk₂, hy, hz, hd, inv, lt⟩ := h
    cases Nat.eq_of_beq_eq_true hy
    cases Nat.eq_of_beq_eq_true hz
    rw [Poly.denote'_eq, Poly.denote_single e₁] at h₁
    rw [Poly.denote'_eq, Poly.denote_single e₂, eq_of_isNat hk₂] at h₂
    rw [Poly.denote'_eq, Poly.denote_single e₃] at h₃
    rw [show k₁ = -1 by have := eq_of_isNat hk₁; omega] at h₁
    -- `x` is congruent to `-(α * e)` modulo `d`
    have mod : d ∣ x.denote ctx + α * e := by
      have s := Int.dvd_add (dvd_mul_of_dvd_right (b := α) h₃)
        (Int.dvd_mul_right d (β * x.denote ctx))
      have i := congrArg (· * x.denote ctx) (eq_of_isNat inv)
      simp only [Int.add_mul, Int.mul_add, ← Int.mul_assoc] at s i
      rwa [show α * c * x.denote ctx + α * e + d * β * x.denote ctx =
        x.denote ctx + α * e by rw [Int.mul_comm d β]; omega] at s
    -- hence `x - a` and `-(α * e) - a` have the same remainder
    obtain ⟨t, ht⟩ := mod
    have same : (-(α * e) - a) % d = (x.denote ctx - a) % d := by
      rw [show x.denote ctx - a = (-(α * e) - a) + d * t by omega, Int.add_mul_emod_self_left]
    have split := Int.emod_add_ediv (x.denote ctx - a) d
    have : 0 ≤ d * ((x.denote ctx - a) / d) :=
      Int.mul_nonneg (by omega) ((Int.ediv_nonneg_iff hd).2 (by omega))
    omega
  · exact Bool.noConfusion h

end Int.Internal.Linear
