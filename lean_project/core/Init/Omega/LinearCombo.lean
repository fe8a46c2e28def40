/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega.IntList

/-!
# `omega`: linear combinations

Sums, differences and multiples of linear combinations, and what they evaluate to.
-/

set_option relaxedAutoImplicit false

namespace Lean.Omega

abbrev Coeffs := IntList
namespace Coeffs

abbrev toList (xs : Coeffs) : List Int := xs

abbrev ofList (xs : List Int) : Coeffs := xs

abbrev isZero (xs : Coeffs) : Prop := ∀ x, x ∈ xs → x = 0

abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y

abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i

abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs

abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g

abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g

abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys

abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys

abbrev length (xs : Coeffs) := List.length xs

abbrev leading (xs : Coeffs) : Int := IntList.leading xs

abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m

abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := IntList.bmod_dot_sub_dot_bmod m a b
end Coeffs

structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []
namespace LinearCombo

def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values

def coordinate (i : Nat) : LinearCombo where
  const := 0
  coeffs := Coeffs.set .nil i 1

@[simp] theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (IntList.setNil 1 i) v = _
  rw [IntList.dot_setNil, Int.zero_add, Int.one_mul]

theorem coordinate_eval_0 : (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval 0 _

theorem coordinate_eval_1 : (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 :=
  coordinate_eval 1 _

theorem coordinate_eval_2 : (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 :=
  coordinate_eval 2 _

theorem coordinate_eval_3 : (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 :=
  coordinate_eval 3 _

theorem coordinate_eval_4 : (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 :=
  coordinate_eval 4 _

theorem coordinate_eval_5 :
    (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval 5 _

theorem coordinate_eval_6 :
    (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
  coordinate_eval 6 _

theorem coordinate_eval_7 :
    (coordinate 7).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 :=
  coordinate_eval 7 _

theorem coordinate_eval_8 :
    (coordinate 8).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 :=
  coordinate_eval 8 _

theorem coordinate_eval_9 :
    (coordinate 9).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) =
    a9 :=
  coordinate_eval 9 _

def add (l₁ l₂ : LinearCombo) : LinearCombo where
  const := l₁.const + l₂.const
  coeffs := IntList.add l₁.coeffs l₂.coeffs

instance : Add LinearCombo := ⟨add⟩

def sub (l₁ l₂ : LinearCombo) : LinearCombo where
  const := l₁.const - l₂.const
  coeffs := IntList.sub l₁.coeffs l₂.coeffs

instance : Sub LinearCombo := ⟨sub⟩

def neg (lc : LinearCombo) : LinearCombo where
  const := -lc.const
  coeffs := IntList.neg lc.coeffs

instance : Neg LinearCombo := ⟨neg⟩

def smul (lc : LinearCombo) (i : Int) : LinearCombo where
  const := i * lc.const
  coeffs := lc.coeffs.smul i

instance : HMul Int LinearCombo LinearCombo := ⟨fun i lc ↦ lc.smul i⟩

theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ + l₂).eval v = l₁.eval v + l₂.eval v :=
  calc l₁.const + l₂.const + IntList.dot (IntList.combo 1 l₁.coeffs 1 l₂.coeffs) v
      = l₁.const + l₂.const + (l₁.coeffs.dot v + l₂.coeffs.dot v) := by
        rw [IntList.dot_combo, Int.one_mul, Int.one_mul]
    _ = l₁.const + l₁.coeffs.dot v + (l₂.const + l₂.coeffs.dot v) := by
        simp only [Int.add_assoc, Int.add_left_comm]

theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v :=
  (congrArg (-lc.const + ·) (IntList.dot_neg lc.coeffs v)).trans
    (by rw [← Int.neg_add]; rfl)

theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) : (l₁ - l₂).eval v = l₁.eval v - l₂.eval v :=
  calc l₁.const - l₂.const + IntList.dot (IntList.combo 1 l₁.coeffs (-1) l₂.coeffs) v
      = l₁.const + -l₂.const + (l₁.coeffs.dot v + -l₂.coeffs.dot v) := by
        rw [IntList.dot_combo, Int.one_mul, ← Int.neg_eq_neg_one_mul]
        rfl
    _ = l₁.const + l₁.coeffs.dot v + -(l₂.const + l₂.coeffs.dot v) := by
        simp only [Int.neg_add, Int.add_assoc, Int.add_left_comm]

theorem smul_eval (lc : LinearCombo) (i : Int) (v : Coeffs) : (i * lc).eval v = i * lc.eval v :=
  (congrArg (i * lc.const + ·) (IntList.dot_smul lc.coeffs v i)).trans (Int.mul_add i _ _).symm

theorem smul_eval_comm (lc : LinearCombo) (i : Int) (v : Coeffs) :
    (i * lc).eval v = lc.eval v * i :=
  (smul_eval lc i v).trans (Int.mul_comm i _)

def mul (l₁ l₂ : LinearCombo) : LinearCombo :=
  l₂.const * l₁ + l₁.const * l₂ - { const := l₁.const * l₂.const }

theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs) (w : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) :
    (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  have product : (mul l₁ l₂).eval v =
      l₂.const * l₁.eval v + l₁.const * l₂.eval v - l₁.const * l₂.const := by
    unfold mul
    rw [sub_eval, add_eval, smul_eval, smul_eval]
    exact congrArg (_ - ·) (Int.add_zero _)
  have constant : ∀ l : LinearCombo, l.coeffs.isZero → l.eval v = l.const := fun l z ↦
    (congrArg (l.const + ·) (IntList.dot_of_zero v z)).trans (Int.add_zero _)
  rcases w with w | w <;> rw [product, constant _ w]
  · rw [Int.mul_comm l₂.const, Int.add_comm, Int.add_sub_cancel]
  · rw [Int.add_sub_cancel, Int.mul_comm]
end LinearCombo

end Lean.Omega
