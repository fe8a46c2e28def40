/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.Lemmas
import Init.Grind.Ring.Field
import Init.Data.Ord


/-!
# Normal form of propositions in `grind`

Before `grind` looks at a fact it brings it into a normal form with the rewriting rules registered
at the end of this file: `↔` becomes `=`, `<` over `Nat` and `Int` becomes `≤`, Boolean connectives
are read as propositions, and so on. The theorems that a built-in simplification procedure applies
by name come first; their implicit arguments are interface.
-/

namespace Lean.Grind

universe u v

/-! ### Rules that the procedures apply by name -/

section Propositions
variable (p q r : Prop)

theorem iff_eq : (p ↔ q) = (p = q) := propext ⟨propext, fun h ↦ h ▸ Iff.rfl⟩
theorem eq_true_eq : (p = True) = p := propext ⟨of_eq_true, eq_true⟩
theorem eq_false_eq : (p = False) = ¬p := propext ⟨of_eq_false, eq_false⟩
theorem not_eq_prop : (¬(p = q)) = (p = ¬q) := by
  by_cases hp : p <;> by_cases hq : q <;> simp [hp, hq]
theorem true_imp_eq : (True → p) = p := propext ⟨fun h ↦ h trivial, fun h _ ↦ h⟩
theorem false_imp_eq : (False → p) = True := eq_true False.elim
theorem imp_true_eq : (p → True) = True := eq_true fun _ ↦ trivial
theorem imp_false_eq : (p → False) = ¬p := rfl
theorem imp_self_eq : (p → p) = True := eq_true id

theorem not_true : (¬True) = False := eq_false fun h ↦ h trivial
theorem not_false : (¬False) = True := eq_true id
theorem not_not : (¬¬p) = p := propext Classical.not_not
theorem not_and : (¬(p ∧ q)) = (¬p ∨ ¬q) := propext Classical.not_and_iff_not_or_not
theorem not_or : (¬(p ∨ q)) = (¬p ∧ ¬q) := propext _root_.not_or
theorem not_implies : (¬(p → q)) = (p ∧ ¬q) := propext Classical.not_imp

theorem or_assoc : ((p ∨ q) ∨ r) = (p ∨ (q ∨ r)) := propext _root_.or_assoc
theorem or_swap12 : (p ∨ q ∨ r) = (q ∨ p ∨ r) := by
  rw [← or_assoc, ← or_assoc, propext (Or.comm (a := p) (b := q))]
theorem or_swap13 : (p ∨ q ∨ r) = (r ∨ q ∨ p) := by
  by_cases hp : p <;> by_cases hq : q <;> by_cases hr : r <;> simp [hp, hq, hr]

end Propositions

theorem not_ite {p : Prop} {_ : Decidable p} (q r : Prop) : (¬ite p q r) = ite p (¬q) (¬r) := by
  by_cases h : p <;> simp [h]
theorem ite_true_false {p : Prop} {_ : Decidable p} : (ite p True False) = p := by
  by_cases h : p <;> simp [h]
theorem ite_false_true {p : Prop} {_ : Decidable p} : (ite p False True) = ¬p := by
  by_cases h : p <;> simp [h]

section Quantifiers
variable {α : Sort u}

theorem not_forall (p : α → Prop) : (¬∀ x, p x) = ∃ x, ¬p x :=
  propext ⟨fun h ↦ Classical.byContradiction fun n ↦ h fun x ↦
    Classical.byContradiction fun k ↦ n ⟨x, k⟩, fun ⟨x, h⟩ f ↦ h (f x)⟩
theorem not_exists (p : α → Prop) : (¬∃ x, p x) = ∀ x, ¬p x :=
  propext ⟨fun h x k ↦ h ⟨x, k⟩, fun h ⟨x, k⟩ ↦ h x k⟩
theorem forall_imp_eq_or (p : α → Prop) (q : Prop) : ((∀ a, p a) → q) = ((∃ a, ¬p a) ∨ q) := by
  rw [← not_forall]
  exact propext ⟨fun f ↦ (Classical.em _).elim (fun h ↦ .inr (f h)) .inl,
    fun h f ↦ h.elim (absurd f) id⟩
theorem forall_true (p : True → Prop) : (∀ h : True, p h) = p True.intro :=
  propext ⟨fun f ↦ f _, fun h _ ↦ h⟩

theorem forall_or_forall {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, p a ∨ ∀ b : β a, q a b) = (∀ (a : α) (b : β a), p a ∨ q a b) :=
  propext ⟨fun h a b ↦ (h a).imp_right fun f ↦ f b, fun h a ↦
    (Classical.em (p a)).imp_right fun n b ↦ (h a b).resolve_left n⟩
theorem forall_forall_or {β : α → Sort v} (p : α → Prop) (q : (a : α) → β a → Prop) :
    (∀ a : α, (∀ b : β a, q a b) ∨ p a) = (∀ (a : α) (b : β a), q a b ∨ p a) :=
  propext ⟨fun h a b ↦ (h a).imp_left fun f ↦ f b, fun h a ↦
    (Classical.em (p a)).elim .inr fun n ↦ .inl fun b ↦ (h a b).resolve_right n⟩

theorem forall_and {p q : α → Prop} : (∀ x, p x ∧ q x) = ((∀ x, p x) ∧ (∀ x, q x)) :=
  propext _root_.forall_and
theorem exists_const (α : Sort u) [i : Nonempty α] {b : Prop} : (∃ _ : α, b) = b :=
  propext (_root_.exists_const α)
theorem exists_or {p q : α → Prop} : (∃ x, p x ∨ q x) = ((∃ x, p x) ∨ ∃ x, q x) :=
  propext _root_.exists_or
theorem exists_prop {a b : Prop} : (∃ _h : a, b) = (a ∧ b) := propext _root_.exists_prop
theorem exists_and_left {p : α → Prop} {b : Prop} : (∃ x, b ∧ p x) = (b ∧ (∃ x, p x)) :=
  propext _root_.exists_and_left
theorem exists_and_right {p : α → Prop} {b : Prop} : (∃ x, p x ∧ b) = ((∃ x, p x) ∧ b) :=
  propext ⟨fun ⟨x, h, k⟩ ↦ ⟨⟨x, h⟩, k⟩, fun ⟨⟨x, h⟩, k⟩ ↦ ⟨x, h, k⟩⟩

end Quantifiers

theorem flip_bool_eq (a b : Bool) : (a = b) = (b = a) := propext ⟨Eq.symm, Eq.symm⟩
theorem bool_eq_to_prop (a b : Bool) : (a = b) = ((a = true) = (b = true)) := by
  cases a <;> cases b <;> simp

/-! ### Rewriting rules -/

theorem cond_eq_ite {α : Type u} (c : Bool) (a b : α) : cond c a b = ite (c = true) a b := by
  cases c <;> rfl
theorem beq_eq_decide_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a == b) = decide (a = b) := by
  by_cases h : a = b
  · simp [h]
  · exact (_root_.Bool.eq_false_of_ne_true fun e ↦ h (eq_of_beq e)).trans
      (_root_.decide_eq_false h).symm
theorem bne_eq_decide_not_eq {α : Type u} {_ : BEq α} [LawfulBEq α] [DecidableEq α] (a b : α) :
    (a != b) = decide (¬a = b) := by
  rw [bne, beq_eq_decide_eq, decide_not]

theorem Nat.lt_eq (a b : Nat) : (a < b) = (a + 1 ≤ b) := rfl
theorem Int.lt_eq (a b : Int) : (a < b) = (a + 1 ≤ b) := rfl
theorem Nat.zero_sub (a : Nat) : 0 - a = 0 := _root_.Nat.zero_sub a
theorem Nat.pow_one (a : Nat) : a ^ 1 = a := by simp

theorem natCast_add (a b : Nat) : (NatCast.natCast (a + b : Nat) : Int) =
    (NatCast.natCast a : Int) + (NatCast.natCast b : Int) := rfl
theorem natCast_mul (a b : Nat) : (NatCast.natCast (a * b : Nat) : Int) =
    (NatCast.natCast a : Int) * (NatCast.natCast b : Int) := rfl
theorem natCast_div (a b : Nat) : (NatCast.natCast (a / b) : Int) =
    (NatCast.natCast a) / (NatCast.natCast b) := rfl
theorem natCast_mod (a b : Nat) : (NatCast.natCast (a % b) : Int) =
    (NatCast.natCast a) % (NatCast.natCast b) := rfl
theorem natCast_pow (a b : Nat) : (NatCast.natCast (a ^ b : Nat) : Int) =
    (NatCast.natCast a : Int) ^ b := by
  induction b with
  | zero => rfl
  | succ n ih => rw [_root_.Nat.pow_succ, natCast_mul, ih]; rfl

theorem Int.add_fold (a b : Int) : a.add b = a + b := rfl
theorem Int.mul_fold (a b : Int) : a.mul b = a * b := rfl
theorem Int.sub_fold (a b : Int) : a.sub b = a - b := rfl
theorem Int.neg_fold (a : Int) : a.neg = -a := rfl
theorem Int.ofNat_fold (n : Nat) : _root_.Int.ofNat n = NatCast.natCast n := rfl
theorem Int.pow_one (a : Int) : a ^ 1 = a := _root_.Int.one_mul a
theorem Int.one_pow (n : Nat) : (1 : Int) ^ n = 1 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [_root_.Int.pow_succ, ih]; rfl
theorem Int.ediv_one (a : Int) : a / 1 = a := by omega
theorem Int.emod_one (a : Int) : a % 1 = 0 := by omega
theorem Int.emod_neg (a b : Int) : a % -b = a % b := by
  rw [_root_.Int.emod_def, _root_.Int.emod_def, _root_.Int.ediv_neg, _root_.Int.neg_mul_neg]
theorem Int.one_dvd (a : Int) : (1 ∣ a) = True := eq_true ⟨a, (_root_.Int.one_mul a).symm⟩
theorem Int.zero_dvd (a : Int) : (0 ∣ a) = (a = 0) := propext _root_.Int.zero_dvd

section Multiples
attribute [local instance] Semiring.natCast Ring.intCast

theorem smul_nat_eq_mul {α : Type u} [Semiring α] (n : Nat) (a : α) :
    n • a = NatCast.natCast n * a := Semiring.nsmul_eq_natCast_mul n a
theorem smul_int_eq_mul {α : Type u} [Ring α] (i : Int) (a : α) : i • a = Int.cast i * a :=
  Ring.zsmul_eq_intCast_mul i a

end Multiples

init_grind_norm
  |
  iff_eq heq_eq_eq
  and_true true_and and_false false_and and_assoc
  ite_true_false ite_false_true
  cond_eq_ite
  Bool.or_false Bool.or_true Bool.false_or Bool.true_or Bool.or_eq_true
  Bool.and_false Bool.and_true Bool.false_and Bool.true_and Bool.and_eq_true
  Bool.not_not
  beq_iff_eq beq_eq_decide_eq beq_self_eq_true
  bne_iff_ne bne_eq_decide_not_eq
  decide_eq_true_eq decide_not
  Nat.le_zero_eq Nat.lt_eq Nat.succ_eq_add_one
  Nat.add_eq Nat.sub_eq Nat.mul_eq Nat.zero_eq Nat.le_eq
  Nat.div_zero Nat.mod_zero Nat.div_one Nat.mod_one
  Nat.sub_sub Nat.pow_zero Nat.pow_one Nat.sub_self
  Nat.one_pow Nat.zero_sub
  Int.lt_eq
  Int.emod_neg Int.ediv_neg
  Int.ediv_zero Int.emod_zero
  Int.ediv_one Int.emod_one
  Int.negSucc_eq
  natCast_div natCast_mod natCast_add natCast_mul natCast_pow
  Int.one_pow Int.pow_zero Int.pow_one
  Int.add_fold Int.mul_fold Int.sub_fold Int.neg_fold Int.ofNat_fold
  Int.one_dvd Int.zero_dvd
  Field.inv_zero Field.inv_inv Field.inv_one Field.inv_neg
  smul_int_eq_mul smul_nat_eq_mul

end Lean.Grind
