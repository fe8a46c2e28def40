/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Logic.Basic

/-!
# Decisions: choosing a branch, and instances for the connectives

`if_pos`/`if_neg` and `dif_pos`/`dif_neg` are how `split` and `simp` enter a branch. The instances
decide the connectives by deciding their parts; their Boolean must reduce in the kernel, since
`decide` evaluates it there.
-/

universe u v w

set_option relaxedAutoImplicit false

/-! ### Branches -/

section Branches
variable {c : Prop} {h : Decidable c} {α : Sort u}

theorem dif_pos (hc : c) {t : c → α} {e : ¬c → α} : dite c t e = t hc :=
  match h with
  | isTrue _ => rfl
  | isFalse n => (n hc).elim

theorem dif_neg (hnc : ¬c) {t : c → α} {e : ¬c → α} : dite c t e = e hnc :=
  match h with
  | isFalse _ => rfl
  | isTrue y => (hnc y).elim

theorem if_pos {c : Prop} {h : Decidable c} (hc : c) {α : Sort u} {t e : α} : ite c t e = t :=
  dif_pos hc

theorem if_neg {c : Prop} {h : Decidable c} (hnc : ¬c) {α : Sort u} {t e : α} : ite c t e = e :=
  dif_neg hnc

end Branches

theorem dif_eq_if (c : Prop) {h : Decidable c} {α : Sort u} (t : α) (e : α) :
    dite c (fun _ ↦ t) (fun _ ↦ e) = ite c t e :=
  rfl

/-- To prove something about an `if`, prove it about both branches. -/
def iteInduction {c : Prop} [inst : Decidable c] {α : Sort u} {motive : α → Sort v} {t e : α}
    (hpos : c → motive t) (hneg : ¬c → motive e) : motive (ite c t e) :=
  match inst with
  | isTrue h => hpos h
  | isFalse h => hneg h

namespace Decidable
variable {p q : Prop}

/-- Case analysis on a decidable proposition. -/
@[macro_inline] def byCases {q : Sort u} [dec : Decidable p] (h1 : p → q) (h2 : ¬p → q) : q :=
  dite p h1 h2

theorem em (p : Prop) [Decidable p] : p ∨ ¬p := byCases .inl .inr

theorem byContradiction [dec : Decidable p] (h : ¬p → False) : p := byCases id fun n ↦ (h n).elim

theorem of_not_not [Decidable p] : ¬¬p → p := byContradiction

theorem not_and_iff_or_not (p q : Prop) [d₁ : Decidable p] [d₂ : Decidable q] :
    ¬(p ∧ q) ↔ ¬p ∨ ¬q :=
  ⟨fun h ↦ (em p).elim (fun x ↦ (em q).elim (fun y ↦ (h ⟨x, y⟩).elim) .inr) .inl,
    fun h k ↦ h.elim (· k.1) (· k.2)⟩

end Decidable

/-! ### Instances -/

section Instances
variable {p q : Prop}

instance instDecidableTrue : Decidable True := isTrue trivial
instance instDecidableFalse : Decidable False := isFalse not_false

/-- Transfer a decision along an equivalence. -/
@[inline] def decidable_of_decidable_of_iff [Decidable p] (h : p ↔ q) : Decidable q :=
  if hp : p then isTrue (h.1 hp) else isFalse (mt h.2 hp)

/-- Transfer a decision along an equality. -/
@[inline] def decidable_of_decidable_of_eq [Decidable p] (h : p = q) : Decidable q :=
  decidable_of_decidable_of_iff (.of_eq h)

/-- `decidable_of_decidable_of_iff` with the decided proposition explicit. -/
@[inline] def decidable_of_iff {b : Prop} (a : Prop) (h : a ↔ b) [Decidable a] : Decidable b :=
  decidable_of_decidable_of_iff h

/-- The same in the other direction. -/
@[inline] def decidable_of_iff' {a : Prop} (b : Prop) (h : a ↔ b) [Decidable b] : Decidable a :=
  decidable_of_decidable_of_iff h.symm

/-- A Boolean that says whether `a` holds decides it. -/
def decidable_of_bool {a : Prop} : ∀ b : Bool, (b ↔ a) → Decidable a
  | true, h => isTrue (h.1 rfl)
  | false, h => isFalse fun x ↦ Bool.noConfusion (h.2 x)

@[macro_inline]
instance instDecidableForall [dp : Decidable p] [dq : Decidable q] : Decidable (p → q) :=
  match dp, dq with
  | isFalse n, _ => isTrue n.elim
  | isTrue _, isTrue y => isTrue fun _ ↦ y
  | isTrue x, isFalse n => isFalse fun f ↦ n (f x)

instance instDecidableIff [dp : Decidable p] [dq : Decidable q] : Decidable (p ↔ q) :=
  match dp, dq with
  | isTrue x, isTrue y => isTrue (iff_of_true x y)
  | isFalse x, isFalse y => isTrue (iff_of_false x y)
  | isTrue x, isFalse n => isFalse fun h ↦ n (h.1 x)
  | isFalse n, isTrue y => isFalse fun h ↦ n (h.2 y)

instance instDecidableEqOfIff [d : Decidable (p ↔ q)] : Decidable (p = q) :=
  decidable_of_decidable_of_iff iff_iff_eq

instance instDecidableNe {α : Sort u} [DecidableEq α] (a b : α) : Decidable (a ≠ b) :=
  inferInstanceAs (Decidable (¬(a = b)))

instance {c : Prop} [dC : Decidable c] {t e : Prop} [dT : Decidable t] [dE : Decidable e] :
    Decidable (if c then t else e) :=
  match dC with
  | isTrue _ => dT
  | isFalse _ => dE

instance {c : Prop} {t : c → Prop} {e : ¬c → Prop} [dC : Decidable c] [dT : ∀ h, Decidable (t h)]
    [dE : ∀ h, Decidable (e h)] : Decidable (if h : c then t h else e h) :=
  match dC with
  | isTrue x => dT x
  | isFalse n => dE n

instance exists_prop_decidable (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∃ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (p := P h) ⟨fun k ↦ ⟨h, k⟩, fun ⟨_, k⟩ ↦ k⟩
  else isFalse fun ⟨x, _⟩ ↦ h x

instance forall_prop_decidable (P : p → Prop) [Decidable p] [∀ h, Decidable (P h)] :
    Decidable (∀ h, P h) :=
  if h : p then decidable_of_decidable_of_iff (p := P h) ⟨fun k _ ↦ k, fun k ↦ k h⟩
  else isTrue fun x ↦ (h x).elim

instance Decidable.predToBool {α : Sort u} (p : α → Prop) [DecidablePred p] :
    CoeDep (α → Prop) p (α → Bool) where
  coe a := decide (p a)

end Instances

/-! ### Decisions as Booleans -/

theorem decide_true_eq_true (h : Decidable True) : @decide True h = true := decide_eq_true trivial

theorem decide_false_eq_false (h : Decidable False) : @decide False h = false :=
  decide_eq_false not_false

/-- The Boolean of a given decision. -/
@[inline] def toBoolUsing {p : Prop} (d : Decidable p) : Bool := decide p

section ToBool
variable {p : Prop} {d : Decidable p}

theorem toBoolUsing_eq_true (d : Decidable p) (h : p) : toBoolUsing d = true := decide_eq_true h
theorem ofBoolUsing_eq_true (h : toBoolUsing d = true) : p := of_decide_eq_true h
theorem ofBoolUsing_eq_false (h : toBoolUsing d = false) : ¬p := of_decide_eq_false h

end ToBool

/-! ### Enumerations

`cases` and `nomatch` refute an equation between two constructors of an enumeration by comparing
their indices with the following two.
-/

/-- The motive of `noConfusionEnum`: trivial where the indices agree, absurd where they differ. -/
abbrev noConfusionTypeEnum {α : Sort u} (f : α → Nat) (P : Sort v) (x y : α) : Sort v :=
  Bool.rec P (P → P) (Nat.beq (f x) (f y))

/-- Equal elements of an enumeration have equal indices. -/
abbrev noConfusionEnum {α : Sort u} (f : α → Nat) {P : Sort v} {x y : α} (h : x = y) :
    noConfusionTypeEnum f P x y :=
  Eq.ndrec (motive := fun z ↦ noConfusionTypeEnum f P x z)
    (Eq.rec (motive := fun b _ ↦ Bool.rec (motive := fun _ ↦ Sort v) P (P → P) b) id
      (Nat.beq_refl (f x)).symm) h
