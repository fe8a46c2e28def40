/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Rat.Basic
import Init.Grind
import Init.MetaTypes

/-!
# Rational numbers as fractions

Everything rests on one fact: reduced fractions are equal when they are after cross-multiplication
(`Rat.eq_of_cross`). It describes `normalize`, `mkRat` and `/.`.
-/

namespace Rat

theorem ext : {p q : Rat} → p.num = q.num → p.den = q.den → p = q
  | ⟨_, _, _, _⟩, ⟨_, _, _, _⟩, rfl, rfl => rfl

/-! ### Cross-multiplication -/

theorem den_cast_ne_zero (q : Rat) : (q.den : Int) ≠ 0 := by have := q.den_nz; omega

theorem den_dvd_of_cross {p q : Rat} (h : p.num * q.den = q.num * p.den) : p.den ∣ q.den := by
  have h := congrArg Int.natAbs h
  rw [Int.natAbs_mul, Int.natAbs_mul, Int.natAbs_natCast, Int.natAbs_natCast] at h
  exact p.reduced.symm.dvd_of_dvd_mul_left (h ▸ Nat.dvd_mul_left _ _)

theorem eq_of_cross {p q : Rat} (h : p.num * q.den = q.num * p.den) : p = q := by
  have hd : p.den = q.den := Nat.dvd_antisymm (den_dvd_of_cross h) (den_dvd_of_cross h.symm)
  refine ext ?_ hd
  rw [hd] at h
  exact Int.eq_of_mul_eq_mul_right q.den_cast_ne_zero h

theorem normalize_cross (n : Int) (d : Nat) (h : d ≠ 0) :
    (normalize n d h).num * d = n * (normalize n d h).den := by
  obtain ⟨c, hc⟩ := Int.ofNat_dvd_left.2 (Nat.gcd_dvd_left n.natAbs d)
  obtain ⟨e, he⟩ := Nat.gcd_dvd_right n.natAbs d
  have pos : 0 < n.natAbs.gcd d := Nat.gcd_pos_of_pos_right _ (Nat.pos_of_ne_zero h)
  show n / (n.natAbs.gcd d : Nat) * (d : Int) = n * (d / n.natAbs.gcd d : Nat)
  generalize n.natAbs.gcd d = g at *
  rw [show d / g = e by rw [he, Nat.mul_div_right e pos]]
  rw [show n / (g : Int) = c by rw [hc, Int.mul_ediv_cancel_left c (by omega)]]
  rw [hc, he, Int.natCast_mul, Int.mul_assoc, Int.mul_left_comm]

theorem mkRat_cross (n : Int) {d : Nat} (h : d ≠ 0) :
    (mkRat n d).num * d = n * (mkRat n d).den := by
  rw [mkRat, dif_neg h]; exact normalize_cross n d h

/-- What makes a rational number the fraction `n / d`. -/
theorem eq_mkRat_iff {r : Rat} {n : Int} {d : Nat} (h : d ≠ 0) :
    r = mkRat n d ↔ r.num * d = n * r.den := by
  refine ⟨fun e ↦ e ▸ mkRat_cross n h, fun e ↦ eq_of_cross ?_⟩
  have c := mkRat_cross n h
  refine Int.eq_of_mul_eq_mul_right (show (d : Int) ≠ 0 by omega) ?_
  rw [Int.mul_right_comm, e, Int.mul_right_comm, Int.mul_right_comm _ _ (d : Int), c]

theorem normalize_eq_mkRat {num : Int} {den : Nat} (den_nz : den ≠ 0) :
    normalize num den den_nz = mkRat num den := (dif_neg den_nz).symm

theorem mkRat_def (n : Int) (d : Nat) :
    mkRat n d = if d0 : d = 0 then 0 else normalize n d d0 := rfl

@[simp] theorem mkRat_self (a : Rat) : mkRat a.num a.den = a := ((eq_mkRat_iff a.den_nz).2 rfl).symm

theorem mk_eq_mkRat (num : Int) (den : Nat) (nz : den ≠ 0) (c : Nat.Coprime num.natAbs den) :
    ⟨num, den, nz, c⟩ = mkRat num den := (mkRat_self ⟨num, den, nz, c⟩).symm

theorem mk_eq_normalize (num : Int) (den : Nat) (nz : den ≠ 0)
    (c : Nat.Coprime num.natAbs den) : ⟨num, den, nz, c⟩ = normalize num den nz := by
  rw [normalize_eq_mkRat, mk_eq_mkRat]

theorem normalize_self (r : Rat) : normalize r.num r.den r.den_nz = r := by
  rw [normalize_eq_mkRat, mkRat_self]

theorem mkRat_eq_iff {n₁ n₂ : Int} {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    mkRat n₁ d₁ = mkRat n₂ d₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  rw [eq_mkRat_iff z₂]
  have c := mkRat_cross n₁ z₁
  have hd := (mkRat n₁ d₁).den_cast_ne_zero
  constructor <;> intro h
  · refine Int.eq_of_mul_eq_mul_right hd ?_
    rw [Int.mul_right_comm, ← c, Int.mul_right_comm, h, Int.mul_right_comm]
  · refine Int.eq_of_mul_eq_mul_right (show (d₁ : Int) ≠ 0 by omega) ?_
    rw [Int.mul_right_comm, c, Int.mul_right_comm, h, Int.mul_right_comm]

theorem normalize_eq_iff {n₁ n₂ : Int} {d₁ d₂ : Nat} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    normalize n₁ d₁ z₁ = normalize n₂ d₂ z₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  rw [normalize_eq_mkRat, normalize_eq_mkRat, mkRat_eq_iff z₁ z₂]

@[simp] theorem zero_mkRat (d : Nat) : mkRat 0 d = 0 := by
  by_cases h : d = 0
  · rw [mkRat, dif_pos h]; rfl
  · exact (mkRat_eq_iff h Nat.one_ne_zero).2 (by rw [Int.zero_mul, Int.zero_mul])

@[simp] theorem mkRat_zero (n : Int) : mkRat n 0 = 0 := rfl

theorem mkRat_eq_zero {n : Int} {d : Nat} (d0 : d ≠ 0) : mkRat n d = 0 ↔ n = 0 := by
  rw [show (0 : Rat) = mkRat 0 1 from rfl, mkRat_eq_iff d0 Nat.one_ne_zero]; omega

theorem mkRat_ne_zero {n : Int} {d : Nat} (d0 : d ≠ 0) : mkRat n d ≠ 0 ↔ n ≠ 0 :=
  not_congr (mkRat_eq_zero d0)

theorem mkRat_mul_right {n : Int} {d a : Nat} (a0 : a ≠ 0) : mkRat (n * a) (d * a) = mkRat n d := by
  by_cases h : d = 0
  · rw [h, Nat.zero_mul]; rfl
  · rw [mkRat_eq_iff (Nat.mul_ne_zero h a0) h, Int.natCast_mul]; ac_rfl

theorem mkRat_mul_left {n : Int} {d a : Nat} (a0 : a ≠ 0) : mkRat (a * n) (a * d) = mkRat n d := by
  rw [Int.mul_comm, Nat.mul_comm, mkRat_mul_right a0]

/-- Every rational number is a fraction. -/
theorem exists_mkRat (a : Rat) : ∃ (n : Int) (d : Nat), d ≠ 0 ∧ a = mkRat n d :=
  ⟨a.num, a.den, a.den_nz, (mkRat_self a).symm⟩

/-! ### `/.` -/

@[simp] theorem divInt_ofNat (num : Int) (den : Nat) : divInt num den = mkRat num den := rfl

theorem num_divInt_den (a : Rat) : divInt a.num a.den = a := mkRat_self a

theorem mk_eq_divInt (num : Int) (den : Nat) (nz : den ≠ 0) (c : Nat.Coprime num.natAbs den) :
    ⟨num, den, nz, c⟩ = divInt num den := mk_eq_mkRat num den nz c

theorem mk'_eq_divInt {n : Int} {d : Nat} {h : d ≠ 0} {c : Nat.Coprime n.natAbs d} :
    (⟨n, d, h, c⟩ : Rat) = divInt n d := mk_eq_mkRat n d h c

@[simp] theorem zero_divInt (n : Int) : divInt 0 n = 0 := by
  cases n with
  | ofNat n => exact zero_mkRat n
  | negSucc n => exact (normalize_eq_mkRat n.succ_ne_zero).trans (zero_mkRat _)

@[simp] theorem divInt_zero (n : Int) : divInt n 0 = 0 := rfl

theorem divInt_neg' (num den : Int) : divInt num (-den) = divInt (-num) den := by
  rcases den with (_ | n) | n
  · rfl
  · exact normalize_eq_mkRat n.succ_ne_zero
  · exact (congrArg (mkRat · (n + 1)) (Int.neg_neg num).symm).trans
      (normalize_eq_mkRat n.succ_ne_zero).symm

theorem neg_divInt_neg (num den : Int) : divInt (-num) (-den) = divInt num den := by
  rw [divInt_neg', Int.neg_neg]

theorem divInt_eq_divInt_iff {n₁ n₂ d₁ d₂ : Int} (z₁ : d₁ ≠ 0) (z₂ : d₂ ≠ 0) :
    divInt n₁ d₁ = divInt n₂ d₂ ↔ n₁ * d₂ = n₂ * d₁ := by
  obtain ⟨a, rfl | rfl⟩ := Int.eq_nat_or_neg d₁ <;> obtain ⟨b, rfl | rfl⟩ := Int.eq_nat_or_neg d₂
    <;> simp only [divInt_neg', divInt_ofNat]
    <;> rw [mkRat_eq_iff (by omega) (by omega)] <;> grind

theorem divInt_mul_right {n d a : Int} (a0 : a ≠ 0) : divInt (n * a) (d * a) = divInt n d := by
  by_cases h : d = 0
  · rw [h, Int.zero_mul, divInt_zero, divInt_zero]
  · rw [divInt_eq_divInt_iff (Int.mul_ne_zero h a0) h]; ac_rfl

theorem divInt_mul_left {n d a : Int} (a0 : a ≠ 0) : divInt (a * n) (a * d) = divInt n d := by
  rw [Int.mul_comm a, Int.mul_comm a, divInt_mul_right a0]

theorem divInt_self' {n : Int} (hn : n ≠ 0) : divInt n n = 1 := by
  have := divInt_mul_right (n := 1) (d := 1) hn
  rwa [Int.one_mul] at this

/-- Prove or define something of all rational numbers through reduced fractions. -/
@[elab_as_elim]
def numDenCasesOn.{u} {C : Rat → Sort u} (a : Rat)
    (H : ∀ n d, 0 < d → Nat.Coprime (Int.natAbs n) d → C (divInt n d)) : C a :=
  num_divInt_den a ▸ H a.num a.den a.den_pos a.reduced

/-- Prove or define something of all rational numbers through fractions. -/
@[elab_as_elim]
def numDenCasesOn'.{u} {C : Rat → Sort u} (a : Rat)
    (H : ∀ (n : Int) (d : Nat), d ≠ 0 → C (divInt n d)) : C a :=
  num_divInt_den a ▸ H a.num a.den a.den_nz

/-- Prove or define something of all rational numbers through their parts. -/
@[elab_as_elim]
def numDenCasesOn''.{u} {C : Rat → Sort u} (a : Rat)
    (H : ∀ (n : Int) (d : Nat) (nz red), C (mk' n d nz red)) : C a :=
  H a.num a.den a.den_nz a.reduced

/-! ### Parts of integers -/

@[simp] theorem mk_den_one {r : Int} :
    ⟨r, 1, Nat.one_ne_zero, Nat.coprime_one_right _⟩ = (r : Rat) := rfl
@[simp] theorem zero_num : (0 : Rat).num = 0 := rfl
@[simp] theorem zero_den : (0 : Rat).den = 1 := rfl
@[simp] theorem one_num : (1 : Rat).num = 1 := rfl
@[simp] theorem one_den : (1 : Rat).den = 1 := rfl
@[simp] theorem num_ofNat {n : Nat} : (no_index (OfNat.ofNat n) : Rat).num = OfNat.ofNat n := rfl
@[simp] theorem den_ofNat {n : Nat} : (no_index (OfNat.ofNat n) : Rat).den = 1 := rfl
@[simp] theorem num_intCast (a : Int) : (a : Rat).num = a := rfl
@[simp] theorem den_intCast (a : Int) : (a : Rat).den = 1 := rfl
@[simp] theorem num_natCast (a : Nat) : (a : Rat).num = a := rfl
@[simp] theorem den_natCast (a : Nat) : (a : Rat).den = 1 := rfl
@[simp] theorem ofInt_num {n : Int} : (ofInt n).num = n := rfl
@[simp] theorem ofInt_den {n : Int} : (ofInt n).den = 1 := rfl
@[simp] protected theorem ofInt_ofNat {n : Nat} : ofInt (OfNat.ofNat n) = OfNat.ofNat n := rfl
@[simp] theorem neg_num (a : Rat) : (-a).num = -a.num := rfl
@[simp] theorem neg_den (a : Rat) : (-a).den = a.den := rfl

@[simp] theorem num_eq_zero {q : Rat} : q.num = 0 ↔ q = 0 :=
  ⟨fun h ↦ eq_of_cross (by rw [h, zero_num, Int.zero_mul, Int.zero_mul]), fun h ↦ h ▸ rfl⟩

theorem mkRat_one (n : Int) : mkRat n 1 = n := ((eq_mkRat_iff Nat.one_ne_zero).2 rfl).symm

theorem ofNat_eq_mkRat (n : Nat) : (OfNat.ofNat n : Rat) = mkRat n 1 := (mkRat_one n).symm

end Rat
