/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Lemmas.Cast
import Init.Data.Nat.Lemmas.Div

/-!
# `Fin n`: statements decided on the values

Equations and inequalities between elements of `Fin n` that `simp` turns into statements on their
values.
-/

set_option relaxedAutoImplicit false

namespace Fin

/-! ### `castSucc_…` -/

@[simp] theorem castSucc_eq_zero_iff (a : Fin (n + 1)) : castSucc a = 0 ↔ a = 0 := by
  simp [Fin.ext_iff]

theorem castSucc_inj {a b : Fin n} : castSucc a = castSucc b ↔ a = b := by simp [Fin.ext_iff]

theorem castSucc_lt_last (a : Fin n) : castSucc a < last n := by simp [Fin.lt_def]

theorem castSucc_lt_succ (i : Fin n) : Fin.castSucc i < i.succ := by simp [Fin.lt_def]

theorem castSucc_ne_zero_iff (a : Fin (n + 1)) : castSucc a ≠ 0 ↔ a ≠ 0 := by simp [Fin.ext_iff]

theorem castSucc_pos {i : Fin (n + 1)} (h : 0 < i) : 0 < castSucc i := by simp [Fin.lt_def]; omega

/-! ### `rev_…` -/

theorem rev_addNat (k : Fin n) (m : Nat) : rev (addNat k m) = castAdd m (rev k) :=
  Fin.eq_of_val_eq (by simp; omega)

theorem rev_castAdd (k : Fin n) (m : Nat) : rev (castAdd m k) = addNat (rev k) m :=
  Fin.eq_of_val_eq (by simp; omega)

theorem rev_castSucc (k : Fin n) : rev (castSucc k) = succ (rev k) :=
  Fin.eq_of_val_eq (by simp; omega)

theorem rev_eq {n a : Nat} (i : Fin (n + 1)) (h : n = a + i) :
    rev i = ⟨a, Nat.lt_succ_of_le (h ▸ Nat.le_add_right ..)⟩ := Fin.eq_of_val_eq (by simp; omega)

@[simp] theorem rev_inj {i j : Fin n} : rev i = rev j ↔ i = j := by simp [Fin.ext_iff]; omega

@[simp] theorem rev_last (n : Nat) : rev (last n) = 0 := Fin.eq_of_val_eq (by simp)

@[simp] theorem rev_le_rev {i j : Fin n} : rev i ≤ rev j ↔ j ≤ i := by simp [Fin.le_def]; omega

@[simp] theorem rev_lt_rev {i j : Fin n} : rev i < rev j ↔ j < i := by simp [Fin.lt_def]; omega

@[simp] theorem rev_rev (i : Fin n) : rev (rev i) = i := Fin.eq_of_val_eq (by simp; omega)

theorem rev_succ (k : Fin n) : rev (succ k) = castSucc (rev k) := Fin.eq_of_val_eq (by simp)

/-! ### `succ_…` -/

@[simp] theorem succ_eq_last_succ {n : Nat} (i : Fin n.succ) : i.succ = last (n + 1) ↔ i = last n :=
  by
  simp [Fin.ext_iff]

@[simp] theorem succ_inj {a b : Fin n} : a.succ = b.succ ↔ a = b := by simp [Fin.ext_iff]

@[simp] theorem succ_le_succ_iff {a b : Fin n} : a.succ ≤ b.succ ↔ a ≤ b := by simp [Fin.le_def]

@[simp] theorem succ_lt_succ_iff {a b : Fin n} : a.succ < b.succ ↔ a < b := by simp [Fin.lt_def]

@[simp] theorem succ_pos (a : Fin n) : (0 : Fin (n + 1)) < a.succ := by simp [Fin.lt_def]

@[simp] theorem succ_pred : ∀ (i : Fin (n + 1)) (h : i ≠ 0), (i.pred h).succ = i := by
  simp [Fin.ext_iff]; omega

/-! ### Others -/

@[simp] theorem addNat_subNat {i : Fin (n + m)} (h : m ≤ i) : addNat (subNat m i h) m = i :=
  Fin.eq_of_val_eq (by simp; omega)

theorem castAdd_lt {m : Nat} (n : Nat) (i : Fin m) : (castAdd n i : Nat) < m := by simp

@[simp] theorem castLT_castAdd (m : Nat) (i : Fin n) : castLT (castAdd m i) (castAdd_lt m i) = i :=
  by
  simp [Fin.ext_iff]

theorem eq_last_of_not_lt {i : Fin (n + 1)} (h : ¬(i : Nat) < n) : i = last n :=
  Fin.eq_of_val_eq (by simp; omega)

theorem eq_mk_iff_val_eq {a : Fin n} {k : Nat} {hk : k < n} : a = ⟨k, hk⟩ ↔ (a : Nat) = k := by
  cases a <;> simp

theorem fin_two_eq_of_eq_zero_iff : ∀ {a b : Fin 2}, (a = 0 ↔ b = 0) → a = b := by
  simp [Fin.ext_iff]; omega

@[simp] theorem last_le_iff {n : Nat} {k : Fin (n + 1)} : last n ≤ k ↔ k = last n := by
  simp [Fin.le_def, Fin.ext_iff]; omega

theorem last_pos : (0 : Fin (n + 2)) < last (n + 1) := by simp [Fin.lt_def]

theorem le_castSucc_iff {i : Fin (n + 1)} {j : Fin n} : i ≤ Fin.castSucc j ↔ i < j.succ := by
  intros; simp [Fin.lt_def, Fin.le_def] at *; omega

theorem le_coe_addNat (m : Nat) (i : Fin n) : m ≤ addNat i m := by simp

theorem le_coe_natAdd (m : Nat) (i : Fin n) : m ≤ natAdd m i := by simp

theorem le_last (i : Fin (n + 1)) : i ≤ last n := by simp [Fin.le_def]; omega

theorem lt_succ {a : Fin n} : castSucc a < a.succ := by simp [Fin.lt_def]

protected theorem mk.inj_iff {n a b : Nat} {ha : a < n} {hb : b < n} :
    (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := by simp

theorem mk_succ_pos (i : Nat) (h : i < n) :
    (0 : Fin (n + 1)) < ⟨i.succ, Nat.add_lt_add_right h 1⟩ := by simp [Fin.lt_def]

theorem one_lt_succ_succ (a : Fin n) : (1 : Fin (n + 2)) < a.succ.succ := by simp [Fin.lt_def]

protected theorem one_pos : (0 : Fin (n + 2)) < 1 := by simp [Fin.lt_def]

theorem pos_iff_ne_zero {a : Fin (n + 1)} : 0 < a ↔ a ≠ 0 := by
  simp [Fin.lt_def, Fin.ext_iff]; omega

@[simp] theorem pred_castSucc_succ (i : Fin n) :
    pred (castSucc i.succ) (Fin.ne_of_gt (castSucc_pos i.succ_pos)) = castSucc i := by
  simp [Fin.ext_iff]

@[simp] theorem pred_inj :
    ∀ {a b : Fin (n + 1)} {ha : a ≠ 0} {hb : b ≠ 0}, a.pred ha = b.pred hb ↔ a = b := by
  simp [Fin.ext_iff]; omega

@[simp] theorem pred_one {n : Nat} :
    Fin.pred (1 : Fin (n + 2)) (Ne.symm (Fin.ne_of_lt Fin.one_pos)) = 0 := by simp [Fin.ext_iff]

@[simp] theorem subNat_addNat (i : Fin n) (m : Nat) (h : m ≤ addNat i m := le_coe_addNat m i) :
    subNat m (addNat i m) h = i := by simp [Fin.ext_iff]

theorem val_lt_last {i : Fin (n + 1)} : i ≠ last n → (i : Nat) < n := by simp [Fin.ext_iff]; omega

@[simp] theorem zero_le (a : Fin (n + 1)) : 0 ≤ a := by simp [Fin.le_def]

protected theorem zero_lt_one : (0 : Fin (n + 2)) < 1 := by simp [Fin.lt_def]

/-! ### Quantifiers over `Fin` -/

theorem forall_iff {p : Fin n → Prop} : (∀ i, p i) ↔ ∀ i h, p ⟨i, h⟩ :=
  ⟨fun h i hi ↦ h ⟨i, hi⟩, fun h ⟨i, hi⟩ ↦ h i hi⟩

theorem exists_iff {p : Fin n → Prop} :
    (Exists fun i ↦ p i) ↔ Exists fun i ↦ Exists fun h ↦ p ⟨i, h⟩ :=
  ⟨fun ⟨⟨i, hi⟩, h⟩ ↦ ⟨i, hi, h⟩, fun ⟨i, hi, h⟩ ↦ ⟨⟨i, hi⟩, h⟩⟩

theorem forall_fin_succ {P : Fin (n + 1) → Prop} : (∀ i, P i) ↔ P 0 ∧ ∀ i : Fin n, P i.succ :=
  ⟨fun h ↦ ⟨h 0, fun i ↦ h i.succ⟩, fun ⟨h0, h⟩ i ↦ Fin.cases h0 h i⟩

theorem exists_fin_succ {P : Fin (n + 1) → Prop} : (∃ i, P i) ↔ P 0 ∨ ∃ i : Fin n, P i.succ := by
  constructor
  · rintro ⟨i, hi⟩
    revert hi
    refine Fin.cases (fun h ↦ .inl h) (fun j h ↦ .inr ⟨j, h⟩) i
  · rintro (h | ⟨i, h⟩)
    · exact ⟨0, h⟩
    · exact ⟨i.succ, h⟩

theorem forall_fin_one {p : Fin 1 → Prop} : (∀ i, p i) ↔ p 0 :=
  ⟨fun h ↦ h 0, fun h i ↦ (Fin.eq_of_val_eq (by omega) : i = 0) ▸ h⟩

theorem exists_fin_one {p : Fin 1 → Prop} : (∃ i, p i) ↔ p 0 :=
  ⟨fun ⟨i, h⟩ ↦ (Fin.eq_of_val_eq (by omega) : i = 0) ▸ h, fun h ↦ ⟨0, h⟩⟩

theorem forall_fin_two {p : Fin 2 → Prop} : (∀ i, p i) ↔ p 0 ∧ p 1 := by
  rw [Fin.forall_fin_succ, Fin.forall_fin_one]; rfl

theorem exists_fin_two {p : Fin 2 → Prop} : (∃ i, p i) ↔ p 0 ∨ p 1 := by
  rw [Fin.exists_fin_succ, Fin.exists_fin_one]; rfl

theorem eq_zero_or_eq_succ {n : Nat} : ∀ i : Fin (n + 1), i = 0 ∨ ∃ j : Fin n, i = j.succ :=
  fun i ↦ Fin.cases (.inl rfl) (fun j ↦ .inr ⟨j, rfl⟩) i

theorem eq_succ_of_ne_zero {n : Nat} {i : Fin (n + 1)} (hi : i ≠ 0) : ∃ j : Fin n, i = j.succ :=
  (Fin.eq_zero_or_eq_succ i).resolve_left hi

theorem pos_iff_nonempty {n : Nat} : 0 < n ↔ Nonempty (Fin n) :=
  ⟨fun h ↦ ⟨⟨0, h⟩⟩, fun ⟨i⟩ ↦ i.pos⟩

theorem size_pos' : ∀ [Nonempty (Fin n)], 0 < n := by
  intro ⟨i⟩; exact i.pos

theorem modn_lt : ∀ {m : Nat} (i : Fin n), m > 0 → (modn i m).val < m := by
  intro m i h; exact Nat.mod_lt _ h

/-! ### Arithmetic modulo `n` -/

theorem val_ofNat_eq_mod {n : Nat} [NeZero n] (a : Nat) : (OfNat.ofNat a : Fin n).val = a % n := rfl

protected theorem add_comm (a b : Fin n) : a + b = b + a :=
  Fin.eq_of_val_eq (by rw [val_add, val_add, Nat.add_comm])

protected theorem add_assoc (a b c : Fin n) : a + b + c = a + (b + c) :=
  Fin.eq_of_val_eq (by simp only [val_add, Nat.mod_add_mod, Nat.add_mod_mod, Nat.add_assoc])

@[simp] protected theorem add_zero [NeZero n] (a : Fin n) : a + 0 = a :=
  Fin.eq_of_val_eq (by
    rw [val_add, val_ofNat_eq_mod, Nat.zero_mod, Nat.add_zero, Nat.mod_eq_of_lt a.isLt])

@[simp] protected theorem zero_add [NeZero n] (a : Fin n) : 0 + a = a := by
  rw [Fin.add_comm, Fin.add_zero]

@[simp] protected theorem sub_self [NeZero n] (a : Fin n) : a - a = 0 :=
  Fin.eq_of_val_eq (by
    show ((n - a) + a) % n = 0 % n
    rw [Nat.sub_add_cancel (Nat.le_of_lt a.isLt), Nat.mod_self, Nat.zero_mod])

theorem val_mul {n : Nat} (a b : Fin n) : (a * b).val = a.val * b.val % n := rfl

protected theorem mul_comm (a b : Fin n) : a * b = b * a :=
  Fin.eq_of_val_eq (by rw [val_mul, val_mul, Nat.mul_comm])

protected theorem mul_assoc (a b c : Fin n) : a * b * c = a * (b * c) :=
  Fin.eq_of_val_eq (by simp only [val_mul, Nat.mod_mul_mod, Nat.mul_mod_mod, Nat.mul_assoc])

@[simp] protected theorem mul_one [NeZero n] (k : Fin n) : k * 1 = k :=
  Fin.eq_of_val_eq (by
    rw [val_mul, val_ofNat_eq_mod, Nat.mul_mod_mod, Nat.mul_one, Nat.mod_eq_of_lt k.isLt])

@[simp] protected theorem one_mul [NeZero n] (k : Fin n) : 1 * k = k := by
  rw [Fin.mul_comm, Fin.mul_one]

@[simp] protected theorem mul_zero [NeZero n] (k : Fin n) : k * 0 = 0 :=
  Fin.eq_of_val_eq (by rw [val_mul, val_ofNat_eq_mod, Nat.zero_mod, Nat.mul_zero, Nat.zero_mod])

@[simp] protected theorem zero_mul [NeZero n] (k : Fin n) : 0 * k = 0 := by
  rw [Fin.mul_comm, Fin.mul_zero]

instance : Std.Commutative (α := Fin n) (· + ·) := ⟨Fin.add_comm⟩
instance : Std.Associative (α := Fin n) (· + ·) := ⟨Fin.add_assoc⟩
instance : Std.Commutative (α := Fin n) (· * ·) := ⟨Fin.mul_comm⟩
instance : Std.Associative (α := Fin n) (· * ·) := ⟨Fin.mul_assoc⟩

/-! ### Adding 1 -/

theorem val_add_one_of_lt {n : Nat} {i : Fin n.succ} (h : i < last _) : (i + 1).1 = i + 1 := by
  have h : i.val < n := h
  rw [val_add, val_ofNat_eq_mod, Nat.add_mod_mod]
  exact Nat.mod_eq_of_lt (Nat.succ_lt_succ h)

@[simp] theorem last_add_one : ∀ n, last n + 1 = 0 :=
  fun n ↦ Fin.eq_of_val_eq
    (by rw [val_add, val_ofNat_eq_mod, Nat.add_mod_mod, val_last, Nat.mod_self]; rfl)

theorem val_add_one {n : Nat} (i : Fin (n + 1)) :
    ((i + 1 : Fin (n + 1)) : Nat) = if i = last _ then (0 : Nat) else i + 1 := by
  split
  · next h => rw [h, Fin.last_add_one]; rfl
  · next h =>
    refine Fin.val_add_one_of_lt ?_
    have : i.val ≠ n := fun e ↦ h (Fin.eq_of_val_eq e)
    exact Nat.lt_of_le_of_ne (Nat.le_of_lt_succ i.isLt) this

@[simp] theorem coeSucc_eq_succ {a : Fin n} : castSucc a + 1 = a.succ :=
  Fin.eq_of_val_eq (Fin.val_add_one_of_lt (i := castSucc a) a.isLt)

theorem add_one_pos (i : Fin (n + 1)) (h : i < Fin.last n) : (0 : Fin (n + 1)) < i + 1 := by
  show 0 % (n + 1) < (i + 1).val
  rw [Fin.val_add_one_of_lt h, Nat.zero_mod]; omega

/-! ### Computation of the eliminators -/

@[simp] theorem addCases_left {m n : Nat} {motive : Fin (m + n) → Sort _} {left right} (i : Fin m) :
    addCases (motive := motive) left right (Fin.castAdd n i) = left i := dif_pos i.isLt

@[simp] theorem lastCases_castSucc {n : Nat} {motive : Fin (n + 1) → Sort _} {last cast} (i : Fin n)
    : (Fin.lastCases last cast (Fin.castSucc i) : motive (Fin.castSucc i)) = cast i :=
  dif_pos i.isLt

end Fin
