/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Basic

/-!
# What `omega` needs of `Fin`, of shifts and of lexicographic pairs

For a hypothesis or goal about `Fin n`, `omega` passes to the values with these lemmas; shifts by
literals become multiplication and division by powers of two, and a comparison of pairs becomes a
statement about the components.
-/

set_option relaxedAutoImplicit false
universe u v
variable {n : Nat}

namespace Fin

theorem val_congr {n : Nat} {a b : Fin n} (h : a = b) : (a : Nat) = (b : Nat) := congrArg _ h
theorem val_le_of_le {n : Nat} {a b : Fin n} (h : a ≤ b) : (a : Nat) ≤ (b : Nat) := h
theorem val_le_of_ge {n : Nat} {a b : Fin n} (h : a ≥ b) : (b : Nat) ≤ (a : Nat) := h
theorem val_add_one_le_of_lt {n : Nat} {a b : Fin n} (h : a < b) : (a : Nat) + 1 ≤ (b : Nat) := h
theorem val_add_one_le_of_gt {n : Nat} {a b : Fin n} (h : a > b) : (b : Nat) + 1 ≤ (a : Nat) := h

end Fin

namespace Lean.Omega

namespace Fin

theorem not_le {i j : Fin n} : ¬i ≤ j ↔ j < i := Nat.not_le
theorem not_lt {i j : Fin n} : ¬i < j ↔ j ≤ i := Nat.not_lt

theorem ne_iff_lt_or_gt {i j : Fin n} : i ≠ j ↔ i < j ∨ i > j :=
  ⟨lt_or_gt_of_ne, fun h e ↦ h.elim (Nat.ne_of_lt · (congrArg _ e)) (Nat.ne_of_gt · (congrArg _
    e))⟩

theorem ofNat_val_add {x y : Fin n} : (((x + y : Fin n)) : Int) = ((x : Int) + (y : Int)) % n := rfl

theorem ofNat_val_sub {x y : Fin n} :
    (((x - y : Fin n)) : Int) = (((n - y : Nat) + (x : Int) : Int)) % n := rfl

theorem ofNat_val_mul {x y : Fin n} : (((x * y : Fin n)) : Int) = ((x : Int) * (y : Int)) % n := rfl

theorem ofNat_val_natCast {n x y : Nat} (h : y = x % (n + 1)) :
    @Nat.cast Int instNatCastInt (@Fin.val (n + 1) (OfNat.ofNat x)) = OfNat.ofNat y := h ▸ rfl

end Fin

namespace Int

theorem ofNat_shiftLeft_eq {x y : Nat} : ((x <<< y : Nat) : Int) = (x : Int) * (2 ^ y : Nat) := by
  rw [Nat.shiftLeft_eq, Int.natCast_mul]

theorem ofNat_shiftRight_eq_div_pow {x y : Nat} :
    ((x >>> y : Nat) : Int) = (x : Int) / (2 ^ y : Nat) :=
  by
  rw [Nat.shiftRight_eq_div_pow, Int.natCast_ediv]

end Int

namespace Prod

theorem of_lex {α : Type u} {β : Type v} {r : α → α → Prop} {s : β → β → Prop} {p q : α × β}
    (w : Prod.Lex r s p q) : r p.fst q.fst ∨ p.fst = q.fst ∧ s p.snd q.snd :=
  _root_.Prod.lex_def.1 w

theorem of_not_lex {α : Type u} {r : α → α → Prop} [DecidableEq α] {β : Type v} {s : β → β → Prop}
    {p q : α × β} (w : ¬Prod.Lex r s p q) : ¬r p.fst q.fst ∧ (p.fst ≠ q.fst ∨ ¬s p.snd q.snd) := by
  rw [_root_.Prod.lex_def, not_or] at w
  refine ⟨w.1, ?_⟩
  by_cases e : p.fst = q.fst
  · exact .inr fun h ↦ w.2 ⟨e, h⟩
  · exact .inl e

end Prod

end Lean.Omega
