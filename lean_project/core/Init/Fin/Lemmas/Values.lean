prelude
import Init.Fin.Lemmas.Cast

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

@[simp] theorem succ_eq_last_succ {n : Nat} (i : Fin n.succ) : i.succ = last (n + 1) ↔ i = last n := by
  simp [Fin.ext_iff]

@[simp] theorem succ_inj {a b : Fin n} : a.succ = b.succ ↔ a = b := by simp [Fin.ext_iff]

@[simp] theorem succ_lt_succ_iff {a b : Fin n} : a.succ < b.succ ↔ a < b := by simp [Fin.lt_def]

@[simp] theorem succ_pos (a : Fin n) : (0 : Fin (n + 1)) < a.succ := by simp [Fin.lt_def]

@[simp] theorem succ_pred : ∀ (i : Fin (n + 1)) (h : i ≠ 0), (i.pred h).succ = i := by
  simp [Fin.ext_iff]; omega

/-! ### Others -/

@[simp] theorem addNat_subNat {i : Fin (n + m)} (h : m ≤ i) : addNat (subNat m i h) m = i :=
  Fin.eq_of_val_eq (by simp; omega)

theorem castAdd_lt {m : Nat} (n : Nat) (i : Fin m) : (castAdd n i : Nat) < m := by simp

theorem eq_last_of_not_lt {i : Fin (n + 1)} (h : ¬(i : Nat) < n) : i = last n :=
  Fin.eq_of_val_eq (by simp; omega)

theorem eq_mk_iff_val_eq {a : Fin n} {k : Nat} {hk : k < n} : a = ⟨k, hk⟩ ↔ (a : Nat) = k := by
  cases a <;> simp

theorem fin_two_eq_of_eq_zero_iff : ∀ {a b : Fin 2}, (a = 0 ↔ b = 0) → a = b := by
  simp [Fin.ext_iff]; omega

@[simp] theorem last_le_iff {n : Nat} {k : Fin (n + 1)} : last n ≤ k ↔ k = last n := by
  simp [Fin.le_def, Fin.ext_iff]; omega

theorem last_pos : (0 : Fin (n + 2)) < last (n + 1) := by simp [Fin.lt_def]

theorem le_coe_addNat (m : Nat) (i : Fin n) : m ≤ addNat i m := by simp

theorem le_coe_natAdd (m : Nat) (i : Fin n) : m ≤ natAdd m i := by simp

theorem le_last (i : Fin (n + 1)) : i ≤ last n := by simp [Fin.le_def]; omega

theorem lt_succ {a : Fin n} : castSucc a < a.succ := by simp [Fin.lt_def]

protected theorem mk.inj_iff {n a b : Nat} {ha : a < n} {hb : b < n} :
    (⟨a, ha⟩ : Fin n) = ⟨b, hb⟩ ↔ a = b := by simp

theorem mk_succ_pos (i : Nat) (h : i < n) :
    (0 : Fin (n + 1)) < ⟨i.succ, Nat.add_lt_add_right h 1⟩ := by simp [Fin.lt_def]

theorem one_lt_succ_succ (a : Fin n) : (1 : Fin (n + 2)) < a.succ.succ := by simp [Fin.lt_def]

theorem one_pos : (0 : Fin (n + 2)) < 1 := by simp [Fin.lt_def]

theorem pos_iff_ne_zero {a : Fin (n + 1)} : 0 < a ↔ a ≠ 0 := by
  simp [Fin.lt_def, Fin.ext_iff]; omega

@[simp] theorem pred_inj :
    ∀ {a b : Fin (n + 1)} {ha : a ≠ 0} {hb : b ≠ 0}, a.pred ha = b.pred hb ↔ a = b := by
  simp [Fin.ext_iff]; omega

theorem val_lt_last {i : Fin (n + 1)} : i ≠ last n → (i : Nat) < n := by simp [Fin.ext_iff]; omega

theorem zero_lt_one : (0 : Fin (n + 2)) < 1 := by simp [Fin.lt_def]

end Fin
