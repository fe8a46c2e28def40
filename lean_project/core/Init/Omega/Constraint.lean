/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega.LinearCombo

/-!
# `omega`: bounds on a linear combination

A constraint is a lower and an upper bound, either of which may be absent. Satisfaction is a Boolean
so that the kernel evaluates it.
-/

set_option relaxedAutoImplicit false

namespace Lean.Omega

theorem exists_of_map_eq_some {f : α → β} {o : Option α} {b : β} (h : o.map f = some b) :
    ∃ a, o = some a ∧ f a = b :=
  by
  cases o with
  | none => exact nomatch h
  | some a => exact ⟨a, rfl, Option.some.inj h⟩

abbrev LowerBound : Type := Option Int

abbrev UpperBound : Type := Option Int

abbrev LowerBound.sat (b : LowerBound) (t : Int) := b.all fun x ↦ x ≤ t

abbrev UpperBound.sat (b : UpperBound) (t : Int) := b.all fun y ↦ t ≤ y

structure Constraint where
  lowerBound : LowerBound
  upperBound : UpperBound
namespace Constraint

def sat (c : Constraint) (t : Int) : Bool :=
  LowerBound.sat c.lowerBound t ∧ UpperBound.sat c.upperBound t

theorem sat_iff {c : Constraint} {t : Int} :
    c.sat t = true ↔
      (∀ x, c.lowerBound = some x → x ≤ t) ∧ (∀ y, c.upperBound = some y → t ≤ y) := by
  have all : ∀ (o : Option Int) (p : Int → Prop) [DecidablePred p],
      (o.all fun x ↦ p x) = true ↔ ∀ x, o = some x → p x := fun o p _ ↦ by
    cases o with
    | none => exact ⟨fun _ _ e ↦ (nomatch e), fun _ ↦ rfl⟩
    | some l =>
      exact ⟨fun h _ e ↦ Option.some.inj e ▸ of_decide_eq_true h,
        fun h ↦ decide_eq_true (h l rfl)⟩
  unfold sat
  rw [decide_eq_true_eq, all, all]

def map (c : Constraint) (f : Int → Int) : Constraint where
  lowerBound := c.lowerBound.map f
  upperBound := c.upperBound.map f

def translate (c : Constraint) (t : Int) : Constraint := c.map (· + t)

def flip (c : Constraint) : Constraint where
  lowerBound := c.upperBound
  upperBound := c.lowerBound

def neg (c : Constraint) : Constraint := c.flip.map (- ·)

def trivial : Constraint := ⟨none, none⟩

def impossible : Constraint := ⟨some 1, some 0⟩

def exact (r : Int) : Constraint := ⟨some r, some r⟩

theorem neg_sat {c : Constraint} {v : Int} (h : c.sat v) : c.neg.sat (-v) :=
  have s := sat_iff.1 h
  sat_iff.2 ⟨fun _ e ↦
    have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
    ha ▸ Int.neg_le_neg (s.2 a ea), fun _ e ↦
    have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
    ha ▸ Int.neg_le_neg (s.1 a ea)⟩

theorem exact_sat {r t : Int} : (exact r).sat t = true ↔ r = t := by
  refine sat_iff.trans ⟨fun h ↦ Int.le_antisymm (h.1 r rfl) (h.2 r rfl), ?_⟩
  rintro rfl
  exact ⟨fun _ e ↦ Int.le_of_eq (Option.some.inj e).symm,
    fun _ e ↦ Int.le_of_eq (Option.some.inj e)⟩

def isImpossible : Constraint → Bool
  | ⟨some x, some y⟩ => y < x
  | _ => false

def isExact : Constraint → Bool
  | ⟨some x, some y⟩ => x = y
  | _ => false

theorem not_sat_of_isImpossible {c : Constraint} (h : isImpossible c) {t : Int} : ¬c.sat t :=
  match c, h with
  | ⟨some x, some y⟩, h => fun k ↦
    have ⟨l, u⟩ := sat_iff.1 k
    Int.not_le.2 (of_decide_eq_true h) (Int.le_trans (l x rfl) (u y rfl))
  | ⟨some _, none⟩, h => nomatch h
  | ⟨none, _⟩, h => nomatch h

def scale (k : Int) (c : Constraint) : Constraint :=
  if k = 0 then
    if c.isImpossible then c else ⟨some 0, some 0⟩
  else if 0 < k then c.map (k * ·)
  else c.flip.map (k * ·)

theorem scale_sat {c : Constraint} (k : Int) {t : Int} (w : c.sat t) : (scale k c).sat (k * t) := by
  have s := sat_iff.1 w
  unfold scale
  split
  · rename_i z
    subst z
    split
    · rename_i i
      exact absurd w (not_sat_of_isImpossible i)
    · rw [Int.zero_mul]
      rfl
  · split
    · rename_i p
      have mono := fun {u v : Int} (h : u ≤ v) ↦ Int.mul_le_mul_of_nonneg_left h (Int.le_of_lt p)
      exact sat_iff.2 ⟨fun _ e ↦
        have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
        ha ▸ mono (s.1 a ea), fun _ e ↦
        have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
        ha ▸ mono (s.2 a ea)⟩
    · rename_i p
      have anti := fun {u v : Int} (h : u ≤ v) ↦ Int.mul_le_mul_of_nonpos_left (Int.not_lt.1 p) h
      exact sat_iff.2 ⟨fun _ e ↦
        have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
        ha ▸ anti (s.2 a ea), fun _ e ↦
        have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
        ha ▸ anti (s.1 a ea)⟩

def add (x y : Constraint) : Constraint where
  lowerBound := x.lowerBound.bind fun a ↦ y.lowerBound.map fun b ↦ a + b
  upperBound := x.upperBound.bind fun a ↦ y.upperBound.map fun b ↦ a + b

theorem bind_map_some {o p : Option Int} {f : Int → Int → Int} {z : Int} (h : (o.bind fun a ↦ p.map
    fun b ↦ f a b) = some z) : ∃ a b, o = some a ∧ p = some b ∧ f a b = z :=
  by
  cases o with
  | none => exact nomatch h
  | some a => rcases exists_of_map_eq_some h with ⟨b, e, f⟩; exact ⟨a, b, rfl, e, f⟩

theorem add_sat {c₁ c₂ : Constraint} {x₁ x₂ : Int} (w₁ : c₁.sat x₁) (w₂ : c₂.sat x₂) :
    (add c₁ c₂).sat (x₁ + x₂) :=
  have s₁ := sat_iff.1 w₁
  have s₂ := sat_iff.1 w₂
  sat_iff.2 ⟨fun _ e ↦
    have ⟨a, b, ha, hb, ab⟩ := bind_map_some e
    ab ▸ Int.add_le_add (s₁.1 a ha) (s₂.1 b hb), fun _ e ↦
    have ⟨a, b, ha, hb, ab⟩ := bind_map_some e
    ab ▸ Int.add_le_add (s₁.2 a ha) (s₂.2 b hb)⟩

def combo (a : Int) (x : Constraint) (b : Int) (y : Constraint) : Constraint :=
  add (scale a x) (scale b y)

def combine (x y : Constraint) : Constraint where
  lowerBound := Option.merge max x.lowerBound y.lowerBound
  upperBound := Option.merge min x.upperBound y.upperBound

def div (c : Constraint) (k : Nat) : Constraint where
  lowerBound := c.lowerBound.map fun x ↦ (- ((- x) / k))
  upperBound := c.upperBound.map fun y ↦ y / k

theorem div_sat (c : Constraint) (t : Int) (k : Nat) (n : k ≠ 0) (h : (k : Int) ∣ t) (w : c.sat t) :
    (c.div k).sat (t / k) := by
  have kp : (0 : Int) < k := Int.ofNat_lt.2 (_root_.Nat.pos_of_ne_zero n)
  have s := sat_iff.1 w
  rcases h with ⟨m, rfl⟩
  have cancel := fun z : Int ↦ Int.mul_ediv_cancel_left (a := k) z (Int.ne_of_gt kp)
  refine sat_iff.2 ⟨fun _ e ↦ ?_, fun _ e ↦ ?_⟩
  · have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
    have l := Int.ediv_le_ediv kp (Int.neg_le_neg (s.1 a ea))
    rw [← Int.mul_neg, cancel] at l
    rw [cancel, ← ha, ← Int.neg_neg m]
    exact Int.neg_le_neg l
  · have ⟨a, ea, ha⟩ := exists_of_map_eq_some e
    exact ha ▸ Int.ediv_le_ediv kp (s.2 a ea)

abbrev sat' (c : Constraint) (x y : Coeffs) := c.sat (Coeffs.dot x y)

theorem combine_sat' {s t : Constraint} {x y} (ws : s.sat' x y) (wt : t.sat' x y) :
    (s.combine t).sat' x y := by
  have merge : ∀ {P : Int → Prop} {f : Int → Int → Int}, (∀ a b, P a → P b → P (f a b)) →
      ∀ {o p : Option Int}, (∀ z, o = some z → P z) → (∀ z, p = some z → P z) →
        ∀ z, Option.merge f o p = some z → P z := by
    intro P f hf o p ho hp z e
    cases o <;> cases p <;> cases e
    · exact hp _ rfl
    · exact ho _ rfl
    · exact hf _ _ (ho _ rfl) (hp _ rfl)
  have ⟨l₁, u₁⟩ := sat_iff.1 ws
  have ⟨l₂, u₂⟩ := sat_iff.1 wt
  exact sat_iff.2 ⟨merge (P := (· ≤ Coeffs.dot x y)) (fun _ _ h k ↦ Int.max_le.2 ⟨h, k⟩) l₁ l₂,
    merge (P := (Coeffs.dot x y ≤ ·)) (fun _ _ h k ↦ Int.le_min.2 ⟨h, k⟩) u₁ u₂⟩

theorem not_sat'_of_isImpossible {c : Constraint} (h : isImpossible c) {x y} : ¬c.sat' x y :=
  not_sat_of_isImpossible h

theorem addInequality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y ≥ 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := none } x y := by
  have b : -c ≤ Coeffs.dot x y := by
    apply Int.le_of_sub_nonneg
    rw [Int.sub_neg, Int.add_comm]
    exact w
  exact sat_iff.2 ⟨fun _ e ↦ Option.some.inj e ▸ b, nofun⟩

theorem addEquality_sat {c : Int} {x y : Coeffs} (w : c + Coeffs.dot x y = 0) :
    Constraint.sat' { lowerBound := some (-c), upperBound := some (-c) } x y :=
  exact_sat.2 (Int.add_left_cancel ((Int.add_right_neg c).trans w.symm))
end Constraint

end Lean.Omega
