/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Tactic.Ring.Identity

/-!
# The check of an identity, and why it is sound
-/

universe u

namespace Mathlib.Tactic.Ring.Term

/-! ### A term as a sum -/

/-- The power of a sum, not collected. -/
def powSum (l : Sparse Exponents) : ℕ → Sparse Exponents
  | 0 => [(1, fun _ ↦ 0)]
  | k + 1 => Sparse.mul plus (powSum l k) l

/-- A term as a sum of monomials, not collected. -/
def toSum : Term → Sparse Exponents
  | num n => [(n, fun _ ↦ 0)]
  | atom i => [(1, unit i)]
  | add a b => a.toSum ++ b.toSum
  | sub a b => a.toSum ++ b.toSum.neg
  | mul a b => Sparse.mul plus a.toSum b.toSum
  | neg a => a.toSum.neg
  | pow a k => powSum a.toSum k
  | div a _ => a.toSum

theorem bool_and {a b : Bool} (h : cond a b false = true) : a = true ∧ b = true := by
  cases a
  · exact Bool.noConfusion h
  · exact ⟨rfl, h⟩

section Value

variable {R : Type u} [CommRing R] {x : ℕ → R} {f : Exponents → R}

theorem value_toSum (n : ℕ) (hmul : ∀ e e', f (plus e e') = f e * f e') (one : f (fun _ ↦ 0) = 1)
    (hatom : ∀ i, i < n → f (unit i) = x i) :
    ∀ t : Term, t.atomsBelow n = true → t.value x = t.toSum.value f
  | num k, _ => by
    rw [toSum, Sparse.value, Sparse.value, one, mul_one, add_zero, Int.cast_natCast]
    exact numeralOf_eq_cast k
  | atom i, h => by
    rw [toSum, Sparse.value, Sparse.value, hatom i (Nat.le_of_ble_eq_true h),
      Int.cast_one, one_mul, add_zero]
    rfl
  | add a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    rw [toSum, Sparse.value_append, ← value_toSum n hmul one hatom a h,
      ← value_toSum n hmul one hatom b k]
    rfl
  | sub a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    rw [toSum, Sparse.value_append, Sparse.value_neg, ← value_toSum n hmul one hatom a h,
      ← value_toSum n hmul one hatom b k, ← sub_eq_add_neg]
    rfl
  | mul a b, h => by
    obtain ⟨h, k⟩ := bool_and h
    rw [toSum, Sparse.value_mul hmul, ← value_toSum n hmul one hatom a h,
      ← value_toSum n hmul one hatom b k]
    rfl
  | neg a, h => by
    rw [toSum, Sparse.value_neg, ← value_toSum n hmul one hatom a h]; rfl
  | pow a k, h => by
    have power (l : Sparse Exponents) : (powSum l k).value f = l.value f ^ k := by
      induction k with
      | zero =>
        rw [powSum, Sparse.value, Sparse.value, one, Int.cast_one, one_mul, add_zero, pow_zero]
      | succ k ih => rw [powSum, Sparse.value_mul hmul, ih h, pow_succ]
    rw [toSum, power, ← value_toSum n hmul one hatom a h]; rfl
  | div a _, h => value_toSum n hmul one hatom a h

end Value

theorem norm_toSum : ∀ t : Term, t.toSum.norm = t.size
  | num k => by rw [toSum, Sparse.norm, Sparse.norm]; exact Int.natAbs_natCast k
  | atom i => rfl
  | add a b => by rw [toSum, Sparse.norm_append, norm_toSum a, norm_toSum b]; rfl
  | sub a b => by
    rw [toSum, Sparse.norm_append, Sparse.norm_neg, norm_toSum a, norm_toSum b]; rfl
  | mul a b => by rw [toSum, Sparse.norm_mul, norm_toSum a, norm_toSum b]; rfl
  | neg a => by rw [toSum, Sparse.norm_neg, norm_toSum a]; rfl
  | pow a k => by
    have power (l : Sparse Exponents) : (powSum l k).norm = l.norm ^ k := by
      induction k with
      | zero => rfl
      | succ k ih => rw [powSum, Sparse.norm_mul, ih, Nat.pow_succ]
    rw [toSum, power, norm_toSum a]; rfl
  | div a _ => norm_toSum a

theorem le_max_left (a b : ℕ) : a ≤ cond (Nat.ble a b) b a := by
  cases h : Nat.ble a b
  · exact Nat.le_refl a
  · exact Nat.le_of_ble_eq_true h

theorem le_max_right (a b : ℕ) : b ≤ cond (Nat.ble a b) b a := by
  cases h : Nat.ble a b
  · have : ¬a ≤ b := fun l ↦ by rw [Nat.ble_eq_true_of_le l] at h; exact Bool.noConfusion h
    exact Nat.le_of_lt (Nat.lt_of_not_le this)
  · exact Nat.le_refl b

theorem degree_toSum (i : ℕ) : ∀ (t : Term), ∀ s ∈ t.toSum, s.2 i ≤ t.degreeIn i
  | num k, s, h => by rw [List.mem_singleton.1 h]; exact Nat.le_refl 0
  | atom j, s, h => by rw [List.mem_singleton.1 h]; exact Nat.le_refl _
  | add a b, s, h => by
    rcases List.mem_append.1 h with h | h
    · exact Nat.le_trans (degree_toSum i a s h) (le_max_left _ _)
    · exact Nat.le_trans (degree_toSum i b s h) (le_max_right _ _)
  | sub a b, s, h => by
    rcases List.mem_append.1 h with h | h
    · exact Nat.le_trans (degree_toSum i a s h) (le_max_left _ _)
    · obtain ⟨r, hr, e⟩ := Sparse.mem_neg h
      rw [e]; exact Nat.le_trans (degree_toSum i b r hr) (le_max_right _ _)
  | mul a b, s, h => by
    obtain ⟨r, hr, q, hq, e⟩ := Sparse.mem_mul h
    rw [e]; exact Nat.add_le_add (degree_toSum i a r hr) (degree_toSum i b q hq)
  | neg a, s, h => by
    obtain ⟨r, hr, e⟩ := Sparse.mem_neg h
    rw [e]; exact degree_toSum i a r hr
  | pow a k, s, h => by
    have power : ∀ k, ∀ s ∈ powSum a.toSum k, s.2 i ≤ a.degreeIn i * k := fun k ↦ by
      induction k with
      | zero => intro s h; rw [List.mem_singleton.1 h]; exact Nat.le_refl 0
      | succ k ih =>
        intro s h
        obtain ⟨r, hr, q, hq, e⟩ := Sparse.mem_mul h
        rw [e]; exact Nat.add_le_add (ih r hr) (degree_toSum i a q hq)
    exact power k s h
  | div a _, s, h => degree_toSum i a s h

/-! ### Values modulo a number -/

theorem modular_le {m : ℕ} (hm : 0 < m) (v : ℕ → ℕ) : ∀ t : Term, t.modular m v ≤ m
  | num _ | atom _ | add _ _ | sub _ _ | mul _ _ | pow _ _ => Nat.le_of_lt (Nat.mod_lt _ hm)
  | neg _ => Nat.sub_le _ _
  | div a _ => modular_le hm v a

theorem cast_mod (k m : ℕ) : ((k.mod m : ℕ) : ℤ) % m = (k : ℤ) % m := by
  show ((k % m : ℕ) : ℤ) % m = _
  rw [Int.natCast_emod, Int.emod_emod]

theorem emod_congr {m : ℤ} {a a' b b' : ℤ} (op : ℤ → ℤ → ℤ)
    (hop : ∀ a b, op a b % m = op (a % m) (b % m) % m) (h : a % m = a' % m) (k : b % m = b' % m) :
    op a b % m = op a' b' % m := by rw [hop, h, k, ← hop]

theorem modular_eq {m : ℕ} (hm : 0 < m) (v : ℕ → ℕ) :
    ∀ t : Term, t.value (fun i ↦ (v i : ℤ)) % m = (t.modular m v : ℤ) % m
  | num k => by
    rw [show (num k).value (fun i ↦ (v i : ℤ)) = k from numeralOf_eq_cast k]
    exact (cast_mod k m).symm
  | atom i => (cast_mod (v i) m).symm
  | add a b => by
    refine Eq.trans ?_ (cast_mod _ m).symm
    rw [Nat.cast_add]
    exact emod_congr (· + ·) (fun a b ↦ Int.add_emod a b m) (modular_eq hm v a) (modular_eq hm v b)
  | sub a b => by
    refine Eq.trans ?_ (cast_mod (a.modular m v + (m - b.modular m v)) m).symm
    have le : b.modular m v ≤ m := modular_le hm v b
    rw [Nat.cast_add, Int.ofNat_sub le, show ∀ a b c : ℤ, a + (b - c) = a - c + b by intros; omega,
      Int.add_emod_self]
    exact emod_congr (· - ·) (fun a b ↦ Int.sub_emod a b m) (modular_eq hm v a) (modular_eq hm v b)
  | mul a b => by
    refine Eq.trans ?_ (cast_mod _ m).symm
    rw [Nat.cast_mul]
    exact emod_congr (· * ·) (fun a b ↦ Int.mul_emod a b m) (modular_eq hm v a) (modular_eq hm v b)
  | neg a => by
    have le : a.modular m v ≤ m := modular_le hm v a
    show (-a.value _ : ℤ) % m = ((m - a.modular m v : ℕ) : ℤ) % m
    rw [Int.ofNat_sub le, show ∀ a b : ℤ, a - b = 0 - b + a by intros; omega, Int.add_emod_self,
      ← zero_sub]
    exact emod_congr (· - ·) (fun a b ↦ Int.sub_emod a b m) rfl (modular_eq hm v a)
  | pow a k => by
    refine Eq.trans ?_ (cast_mod _ m).symm
    rw [Nat.cast_pow]
    show (a.value _ ^ k : ℤ) % m = _
    induction k with
    | zero => rw [pow_zero, pow_zero]
    | succ k ih =>
      rw [pow_succ, pow_succ]
      exact emod_congr (· * ·) (fun a b ↦ Int.mul_emod a b m) ih (modular_eq hm v a)
  | div a _ => modular_eq hm v a

/-! ### The check -/

/-- The packed exponents of an atom. -/
noncomputable def weight (rs : List ℕ) : ℕ → ℕ :=
  List.rec (motive := fun _ ↦ ℕ → ℕ) (fun _ ↦ 0)
    (fun r _ rest i ↦ Nat.rec (motive := fun _ ↦ ℕ) 1 (fun i _ ↦ r * rest i) i) rs

theorem pack_unit_of_lt {i : ℕ} : ∀ k rs, i < k → pack (unit i) k rs = 0
  | _, [], _ => rfl
  | k, r :: rs, h => by
    rw [pack, pack_unit_of_lt (k + 1) rs (by omega), unit, beq_of_ne (by omega : i ≠ k)]; rfl

theorem pack_unit : ∀ k i rs, pack (unit (k + i)) k rs = weight rs i
  | _, _, [] => rfl
  | k, 0, r :: rs => by
    rw [pack, pack_unit_of_lt _ _ (Nat.lt_succ_self _), Nat.mul_zero]
    show cond (Nat.beq k k) 1 0 + 0 = 1
    rw [Nat.beq_refl]; rfl
  | k, i + 1, r :: rs => by
    rw [pack, show k + (i + 1) = k + 1 + i by omega, pack_unit (k + 1) i rs, unit,
      beq_of_ne (by omega : k + 1 + i ≠ k)]
    exact Nat.zero_add _

/-- Whether the degrees of both terms in the atoms from `k` on are digits. -/
noncomputable def degreesBelow (a b : Term) (rs : List ℕ) : ℕ → Bool :=
  List.rec (motive := fun _ ↦ ℕ → Bool) (fun _ ↦ true)
    (fun r _ rest k ↦ cond (Nat.blt (a.degreeIn k) r)
      (cond (Nat.blt (b.degreeIn k) r) (rest (k + 1)) false) false) rs

theorem lt_of_degreesBelow {a b : Term} : ∀ k rs, degreesBelow a b rs k = true →
    ∀ i (h : i < rs.length), a.degreeIn (k + i) < rs[i] ∧ b.degreeIn (k + i) < rs[i]
  | _, [], _, _, h => absurd h (Nat.not_lt_zero _)
  | k, r :: rs, check, i, h => by
    obtain ⟨ha, check⟩ := bool_and check
    obtain ⟨hb, check⟩ := bool_and check
    cases i with
    | zero => exact ⟨Nat.le_of_ble_eq_true ha, Nat.le_of_ble_eq_true hb⟩
    | succ i =>
      have := lt_of_degreesBelow (k + 1) rs check i (Nat.lt_of_succ_lt_succ h)
      rw [show k + (i + 1) = k + 1 + i by omega]; exact this

/-- Whether two terms are the same polynomial: their values at `2 ^ (bits * weight)` agree, where
all degrees are less than the radices `rs` and all coefficients than `2 ^ bits`. -/
noncomputable def same (bits : ℕ) (rs : List ℕ) (a b : Term) : Bool :=
  cond (a.atomsBelow rs.length) (cond (b.atomsBelow rs.length) (cond (degreesBelow a b rs 0)
    (cond (Nat.blt (a.size + b.size) (2 ^ bits))
      (Nat.beq (a.modular ((2 ^ bits) ^ total rs) fun i ↦ (2 ^ bits) ^ weight rs i)
        (b.modular ((2 ^ bits) ^ total rs) fun i ↦ (2 ^ bits) ^ weight rs i)) false) false) false)
    false

theorem value_difference {S : Type u} [CommRing S] {n : ℕ} {a b : Term}
    (ha : a.atomsBelow n = true) (hb : b.atomsBelow n = true) (y : ℕ → S) (f : Exponents → S)
    (hmul : ∀ e e', f (plus e e') = f e * f e') (one : f (fun _ ↦ 0) = 1)
    (hatom : ∀ i, i < n → f (unit i) = y i) :
    Sparse.value f (a.toSum ++ b.toSum.neg) = a.value y - b.value y := by
  rw [Sparse.value_append, Sparse.value_neg, ← value_toSum _ hmul one hatom a ha,
    ← value_toSum _ hmul one hatom b hb, ← sub_eq_add_neg]

theorem value_eq_of_same {R : Type u} [CommRing R] (x : ℕ → R) {bits : ℕ} {rs : List ℕ}
    {a b : Term} (h : same bits rs a b = true) : a.value x = b.value x := by
  obtain ⟨ha, h⟩ := bool_and h
  obtain ⟨hb, h⟩ := bool_and h
  obtain ⟨degrees, h⟩ := bool_and h
  obtain ⟨size, h⟩ := bool_and h
  have degrees := lt_of_degreesBelow 0 rs degrees
  have size := Nat.le_of_ble_eq_true size
  have h := Nat.eq_of_beq_eq_true h
  generalize hT : 2 ^ bits = T at size h
  have T0 : 0 < T := hT ▸ Nat.pow_pos Nat.two_pos
  have M0 : 0 < T ^ total rs := Nat.pow_pos T0
  let all : Sparse Exponents := a.toSum ++ b.toSum.neg
  have fits : ∀ t ∈ all, Fits t.2 0 rs := fun t ht ↦ by
    refine fits_of 0 rs fun i hi ↦ ?_
    rcases List.mem_append.1 ht with ht | ht
    · exact Nat.lt_of_le_of_lt (degree_toSum _ a t ht) (degrees i hi).1
    · obtain ⟨s, hs, e⟩ := Sparse.mem_neg ht
      rw [e]; exact Nat.lt_of_le_of_lt (degree_toSum _ b s hs) (degrees i hi).2
  let packed : Sparse ℕ := all.map fun (c, e) ↦ (c, pack e 0 rs)
  have zero : Sparse.value (R := R) (fun m ↦ unpack x m 0 rs) packed = 0 := by
    refine Sparse.value_eq_zero (Nat.pos_iff_ne_zero.1 T0) (total rs) packed _ ?_ ?_ ?_
    · intro t ht
      obtain ⟨s, hs, rfl⟩ := List.mem_map.1 ht
      exact pack_lt_total _ _ _ (fits s hs)
    · refine Nat.lt_of_le_of_lt (Nat.le_of_eq (Sparse.norm_map (fun e ↦ pack e 0 rs) all)) ?_
      rw [Sparse.norm_append, Sparse.norm_neg, norm_toSum, norm_toSum]
      exact size
    · rw [Sparse.value_map (fun e ↦ pack e 0 rs) _ (fun e ↦ (T : ℤ) ^ pack e 0 rs) _
        fun _ _ ↦ rfl, value_difference ha hb (fun i ↦ ((T ^ weight rs i : ℕ) : ℤ))]
      · refine Int.dvd_of_emod_eq_zero ?_
        have ea := modular_eq M0 (fun i ↦ T ^ weight rs i) a
        have eb := modular_eq M0 (fun i ↦ T ^ weight rs i) b
        rw [h, ← eb, Nat.cast_pow] at ea
        exact Int.emod_eq_emod_iff_emod_sub_eq_zero.1 ea
      · intro e e'; rw [pack_plus, pow_add]
      · rw [pack_zero, pow_zero]
      · intro i _
        rw [Nat.cast_pow]; exact congrArg _ ((congrArg (fun j ↦ pack (unit j) 0 rs)
          (Nat.zero_add i).symm).trans (pack_unit 0 i rs))
  rw [Sparse.value_map (fun e ↦ pack e 0 rs) _ (fun e ↦ monomial x e 0 rs) _
    fun t ht ↦ unpack_pack x _ _ _ (fits t ht), value_difference ha hb x] at zero
  · exact sub_eq_zero.1 zero
  · exact fun e e' ↦ monomial_plus x e e' 0 rs
  · exact monomial_zero x 0 rs
  · exact fun i hi ↦ monomial_unit x 0 rs (Nat.zero_le i) (by rwa [Nat.zero_add])

end Mathlib.Tactic.Ring.Term
