/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Cases
import Init.Omega.Fin
import Init.Data.Nat.Lemmas.Sub

/-!
# `Fin n`: values, order, arithmetic

What the operations do to the values.
-/

set_option relaxedAutoImplicit false

namespace Fin

/-! ### `mk_…` -/

@[simp] theorem mk_le_mk {x y : Nat} {hx hy} : (⟨x, hx⟩ : Fin n) ≤ ⟨y, hy⟩ ↔ x ≤ y := by intros; rfl

theorem mk_le_of_le_val {b : Fin n} {a : Nat} (h : a ≤ b) :
    (⟨a, Nat.lt_of_le_of_lt h b.is_lt⟩ : Fin n) ≤ b := by omega

@[simp] theorem mk_lt_mk {x y : Nat} {hx hy} : (⟨x, hx⟩ : Fin n) < ⟨y, hy⟩ ↔ x < y := by intros; rfl

theorem mk_lt_of_lt_val {b : Fin n} {a : Nat} (h : a < b) :
    (⟨a, Nat.lt_trans h b.is_lt⟩ : Fin n) < b := by omega

@[simp] theorem mk_one : (⟨1, Nat.succ_lt_succ (Nat.succ_pos n)⟩ : Fin (n + 2)) = (1 : Fin _) := rfl

theorem mk_val (i : Fin n) : (⟨i, i.isLt⟩ : Fin n) = i := rfl

@[simp] theorem mk_zero : (⟨0, Nat.succ_pos n⟩ : Fin (n + 1)) = 0 := rfl

/-! ### `succ_…` -/

@[simp] theorem succ_mk (n i : Nat) (h : i < n) : Fin.succ ⟨i, h⟩ = ⟨i + 1, Nat.succ_lt_succ h⟩ :=
  rfl

theorem succ_ne_zero {n} : ∀ k : Fin n, Fin.succ k ≠ 0 := by rintro (_ | _) (_ | _) <;> rfl

@[simp] theorem succ_one_eq_two : Fin.succ (1 : Fin (n + 2)) = 2 := rfl

theorem succ_succ_ne_one (a : Fin n) : Fin.succ (Fin.succ a) ≠ 1 := by rintro (_ | _) <;> rfl

@[simp] theorem succ_zero_eq_one : Fin.succ (0 : Fin (n + 1)) = 1 := rfl

/-! ### `val_…` -/

theorem val_add (a b : Fin n) : (a + b).val = (a.val + b.val) % n := rfl

theorem val_inj {a b : Fin n} : a.1 = b.1 ↔ a = b := by omega

theorem val_lt_of_le (i : Fin b) (h : b ≤ n) : i.val < n := by omega

theorem val_mk {m n : Nat} (h : m < n) : (⟨m, h⟩ : Fin n).val = m := rfl

theorem val_ne_iff {a b : Fin n} : a.1 ≠ b.1 ↔ a ≠ b := by omega

theorem val_ne_of_ne {i j : Fin n} (h : i ≠ j) : val i ≠ val j := by omega

@[simp] theorem val_one (n : Nat) : (1 : Fin (n + 2)).val = 1 := rfl

@[simp] theorem val_succ (j : Fin n) : (j.succ : Nat) = j + 1 := rfl

@[simp] theorem val_two {n : Nat} : (2 : Fin (n + 3)).val = 2 := rfl

@[simp] theorem val_zero (n : Nat) : (0 : Fin (n + 1)).1 = 0 := rfl

/-! ### Others -/

theorem add_def (a b : Fin n) : a + b = Fin.mk ((a + b) % n) (Nat.mod_lt _ a.size_pos) := rfl

@[simp] theorem cases_succ {n} {motive : Fin (n + 1) → Sort _} {zero succ} (i : Fin n) :
    @Fin.cases n motive zero succ i.succ = succ i := rfl

@[simp] theorem cases_succ' {n} {motive : Fin (n + 1) → Sort _} {zero succ} {i : Nat} (h : i + 1 < n
    + 1) : @Fin.cases n motive zero succ ⟨i.succ, h⟩ = succ ⟨i, Nat.lt_of_succ_lt_succ h⟩ := rfl

@[simp] theorem cases_zero {n} {motive : Fin (n + 1) → Sort _} {zero succ} :
    @Fin.cases n motive zero succ 0 = zero := rfl

theorem coe_mul {n : Nat} : ∀ a b : Fin n, ((a * b : Fin n) : Nat) = a * b % n := by intros; rfl

@[simp] theorem coe_pred (j : Fin (n + 1)) (h : j ≠ 0) : (j.pred h : Nat) = j - 1 := rfl

protected theorem coe_sub (a b : Fin n) : ((a - b : Fin n) : Nat) = ((n - b) + a) % n := rfl

@[simp] theorem div_val (a b : Fin n) : (a / b).val = a.val / b.val := rfl

@[simp] protected theorem eta (a : Fin n) (h : a < n) : (⟨a, h⟩ : Fin n) = a := rfl

theorem fin_one_eq_zero (a : Fin 1) : a = 0 := by omega

theorem is_le (i : Fin (n + 1)) : i ≤ n := by omega

@[simp] theorem is_le' {a : Fin n} : a ≤ n := by omega

protected theorem le_of_lt {a b : Fin n} (h : a < b) : a ≤ b := by omega

@[simp] protected theorem le_refl (a : Fin n) : a ≤ a := by omega

protected theorem le_total (a b : Fin n) : a ≤ b ∨ b ≤ a := by omega

protected theorem le_trans {a b c : Fin n} : a ≤ b → b ≤ c → a ≤ c := by omega

protected theorem lt_asymm {a b : Fin n} (h : a < b) : ¬ b < a := by omega

theorem lt_iff_val_lt_val {a b : Fin n} : a < b ↔ a.val < b.val := by intros; rfl

@[simp] protected theorem lt_irrefl (a : Fin n) : ¬ a < a := by omega

protected theorem lt_trans {a b c : Fin n} : a < b → b < c → a < c := by omega

theorem mod_def (a m : Fin n) : a % m = Fin.mk (a % m) (Nat.lt_of_le_of_lt (Nat.mod_le _ _) a.2) :=
  rfl

@[simp] theorem mod_val (a b : Fin n) : (a % b).val = a.val % b.val := rfl

@[simp] theorem modn_val (a : Fin n) (b : Nat) : (a.modn b).val = a.val % b := rfl

theorem mul_def (a b : Fin n) : a * b = Fin.mk ((a * b) % n) (Nat.mod_lt _ a.size_pos) := rfl

protected theorem ne_of_gt {a b : Fin n} (h : a < b) : b ≠ a := by omega

protected theorem ne_of_lt {a b : Fin n} (h : a < b) : a ≠ b := by omega

@[simp] protected theorem not_le {a b : Fin n} : ¬ a ≤ b ↔ b < a := by omega

@[simp] protected theorem not_lt {a b : Fin n} : ¬ a < b ↔ b ≤ a := by omega

@[simp] theorem not_lt_zero (a : Fin (n + 1)) : ¬a < 0 := by rintro (_ | _) <;> rfl

theorem pred_mk {n : Nat} (i : Nat) (h : i < n + 1) (w) : Fin.pred ⟨i, h⟩ w = ⟨i - 1,
    Nat.sub_lt_right_of_lt_add (Nat.pos_iff_ne_zero.2 (Fin.val_ne_of_ne w)) h⟩ := by cases n <;> rfl

@[simp] theorem pred_mk_succ' (i : Nat) (h₁ : i + 1 < n + 1 + 1) (h₂) :
    Fin.pred ⟨i + 1, h₁⟩ h₂ = ⟨i, Nat.lt_of_succ_lt_succ h₁⟩ := rfl

@[simp] theorem pred_succ (i : Fin n) {h : i.succ ≠ 0} : i.succ.pred h = i := rfl

theorem sub_def (a b : Fin n) : a - b = Fin.mk (((n - b) + a) % n) (Nat.mod_lt _ a.size_pos) := rfl

@[simp] theorem succRecOn_succ {motive : ∀ n, Fin n → Sort _} {zero succ} {n} (i : Fin n) :
    @Fin.succRecOn (n + 1) i.succ motive zero succ = succ n i (Fin.succRecOn i zero succ) := rfl

@[simp] theorem succRecOn_zero {motive : ∀ n, Fin n → Sort _} {zero succ} (n) :
    @Fin.succRecOn (n + 1) 0 motive zero succ = zero n := rfl

@[simp] theorem zero_eta : (⟨0, Nat.zero_lt_succ _⟩ : Fin (n + 1)) = 0 := rfl

protected theorem zero_ne_one : (0 : Fin (n + 2)) ≠ 1 := by rintro (_ | _) <;> rfl

end Fin
