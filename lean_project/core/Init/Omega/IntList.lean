/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Omega.Int

/-!
# `omega`: coefficient lists

A linear combination keeps its coefficients in a list; missing entries are 0. Everything is proved
through the dot product with a list of values.
-/

set_option relaxedAutoImplicit false

namespace Lean.Omega

abbrev IntList := List Int
namespace IntList

def get : IntList → Nat → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: xs, i+1 => get xs i

def setNil (y : Int) : Nat → IntList
  | 0 => [y]
  | i+1 => 0 :: setNil y i

def set : IntList → Nat → Int → IntList
  | [], i, y => setNil y i
  | _ :: xs, 0, y => y :: xs
  | x :: xs, i+1, y => x :: set xs i y

def leading : IntList → Int
  | [] => 0
  | x :: xs => if x = 0 then leading xs else x

def smul (xs : IntList) (i : Int) : IntList := xs.map fun x ↦ i * x

def combo (a : Int) : IntList → Int → IntList → IntList
  | [], b, ys => smul ys b
  | x :: xs, _, [] => smul (x :: xs) a
  | x :: xs, b, y :: ys => (a * x + b * y) :: combo a xs b ys

def neg (xs : IntList) : IntList := xs.map fun x ↦ -x

def add (xs ys : IntList) : IntList := combo 1 xs 1 ys

def sub (xs ys : IntList) : IntList := combo 1 xs (-1) ys

def dot : IntList → IntList → Int
  | [], _ => 0
  | _ :: _, [] => 0
  | x :: xs, y :: ys => x * y + dot xs ys

def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x ↦ x / g

def gcd : IntList → Nat
  | [] => 0
  | x :: xs => _root_.Nat.gcd x.natAbs (gcd xs)

def bmod (x : IntList) (m : Nat) : IntList := x.map fun z ↦ _root_.Int.bmod z m

def bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int :=
  (_root_.Int.bmod (dot a b) m) - dot (bmod a m) b
open _root_.Int (mul_add add_assoc)

@[simp] theorem dot_nil (xs : IntList) : dot xs [] = 0 := by cases xs <;> rfl

theorem dot_smul (xs ys : IntList) (i : Int) : dot (smul xs i) ys = i * dot xs ys :=
  match xs, ys with
  | [], _ => (Int.mul_zero i).symm
  | _ :: _, [] => (Int.mul_zero i).symm
  | x :: xs, y :: ys =>
    calc i * x * y + dot (smul xs i) ys = i * (x * y) + i * dot xs ys := by
          rw [dot_smul xs ys, Int.mul_assoc]
      _ = i * (x * y + dot xs ys) := (Int.mul_add i _ _).symm

theorem dot_neg (xs ys : IntList) : dot (neg xs) ys = -dot xs ys :=
  match xs, ys with
  | [], _ => rfl
  | _ :: _, [] => rfl
  | x :: xs, y :: ys =>
    calc -x * y + dot (neg xs) ys = -(x * y) + -dot xs ys := by rw [Int.neg_mul, dot_neg xs ys]
      _ = -(x * y + dot xs ys) := Int.neg_add.symm

theorem dot_combo (a b : Int) (xs ys zs : IntList) :
    dot (combo a xs b ys) zs = a * dot xs zs + b * dot ys zs := by
  induction zs generalizing xs ys with
  | nil => simp only [dot_nil, Int.mul_zero, Int.add_zero]
  | cons z zs ih =>
    rcases xs with _ | ⟨x, xs⟩
    · refine (dot_smul ys (z :: zs) b).trans ?_
      rw [show dot [] (z :: zs) = 0 from rfl, Int.mul_zero, Int.zero_add]
    · rcases ys with _ | ⟨y, ys⟩
      · refine (dot_smul (x :: xs) (z :: zs) a).trans ?_
        rw [show dot [] (z :: zs) = 0 from rfl, Int.mul_zero, Int.add_zero]
      · calc (a * x + b * y) * z + dot (combo a xs b ys) zs
            = (a * x + b * y) * z + (a * dot xs zs + b * dot ys zs) := congrArg _ (ih xs ys)
          _ = a * (x * z + dot xs zs) + b * (y * z + dot ys zs) := by
            simp only [Int.add_mul, Int.mul_add, Int.mul_assoc, Int.add_assoc, Int.add_left_comm]

theorem dot_setNil (i : Nat) (z : Int) (ys : IntList) : dot (setNil z i) ys = z * get ys i :=
  match i, ys with
  | _, [] => (dot_nil _).trans (Int.mul_zero z).symm
  | 0, _ :: _ => Int.add_zero _
  | i + 1, y :: ys =>
    calc 0 * y + dot (setNil z i) ys = dot (setNil z i) ys := by rw [Int.zero_mul, Int.zero_add]
      _ = z * get ys i := dot_setNil i z ys

theorem dot_set_of_length_le (xs ys : IntList) (i : Nat) (z : Int) (h : xs.length ≤ i) :
    dot (set xs i z) ys = dot xs ys + z * get ys i :=
  match xs, ys, i, h with
  | [], ys, i, _ => (dot_setNil i z ys).trans (Int.zero_add _).symm
  | _ :: _, [], _ + 1, _ => ((Int.zero_add _).trans (Int.mul_zero z)).symm
  | x :: xs, y :: ys, i + 1, h =>
    (congrArg (x * y + ·) (dot_set_of_length_le xs ys i z (Nat.le_of_succ_le_succ h))).trans
      (Int.add_assoc (x * y) _ _).symm

theorem dot_of_zero {xs : IntList} (ys : IntList) (w : ∀ x, x ∈ xs → x = 0) : dot xs ys = 0 :=
  match xs, ys, w with
  | [], _, _ => rfl
  | _ :: _, [], _ => rfl
  | x :: xs, y :: ys, w =>
    calc x * y + dot xs ys = 0 * y + 0 := by
          rw [w x (.head _), dot_of_zero ys fun z m ↦ w z (.tail _ m)]
      _ = 0 := by rw [Int.zero_mul, Int.zero_add]

theorem gcd_dvd (xs : IntList) : ∀ x, x ∈ xs → (gcd xs : Int) ∣ x :=
  match xs with
  | [] => fun _ h ↦ nomatch h
  | y :: xs => fun x h ↦ by
    rcases List.mem_cons.1 h with rfl | h
    · exact Int.ofNat_dvd_left.2 (_root_.Nat.gcd_dvd_left _ _)
    · have d : (gcd (y :: xs) : Int) ∣ gcd xs :=
        Int.ofNat_dvd_left.2 (_root_.Nat.gcd_dvd_right y.natAbs (gcd xs))
      exact Int.dvd_trans d (gcd_dvd xs x h)

theorem dvd_dot {d : Int} (xs ys : IntList) (w : ∀ x, x ∈ xs → d ∣ x) : d ∣ dot xs ys :=
  match xs, ys with
  | [], _ => Int.dvd_zero d
  | _ :: _, [] => Int.dvd_zero d
  | _ :: xs, y :: ys =>
    Int.dvd_add (Int.dvd_mul_of_dvd y (w _ (.head xs))) (dvd_dot xs ys fun _ m ↦ w _ (.tail _ m))

theorem dot_sdiv {d : Int} (xs ys : IntList) (w : ∀ x, x ∈ xs → d ∣ x) :
    dot (sdiv xs d) ys = dot xs ys / d := by
  have zero : 0 / d = 0 := by
    cases d with
    | ofNat n => exact congrArg Int.ofNat (Nat.zero_div n)
    | negSucc n => exact congrArg (fun k : Nat ↦ -(k : Int)) (Nat.zero_div (n + 1))
  induction xs generalizing ys with
  | nil => exact zero.symm
  | cons x xs ih =>
    have hx := w x (.head xs)
    cases ys with
    | nil => exact zero.symm
    | cons y ys =>
      calc x / d * y + dot (sdiv xs d) ys = x * y / d + dot xs ys / d := by
            rw [Int.mul_ediv_assoc' y hx, ih ys fun z m ↦ w z (.tail x m)]
        _ = (x * y + dot xs ys) / d := (Int.add_ediv_of_dvd (Int.dvd_mul_of_dvd y hx)).symm

theorem gcd_eq_zero {xs : IntList} (h : gcd xs = 0) : ∀ x, x ∈ xs → x = 0 :=
  fun x m ↦ Int.zero_dvd.1 ((congrArg (fun g : Nat ↦ (g : Int) ∣ x) h).mp (gcd_dvd xs x m))

theorem bmod_length (x : IntList) (m : Nat) : (bmod x m).length = x.length := List.length_map _

theorem dvd_dot_bmod (m : Nat) (xs ys : IntList) : (m : Int) ∣ dot (bmod xs m) ys - dot xs ys :=
  match xs, ys with
  | [], _ => Int.dvd_zero _
  | _ :: _, [] => Int.dvd_zero _
  | x :: xs, y :: ys => by
    have e : _root_.Int.bmod x m * y + dot (bmod xs m) ys - (x * y + dot xs ys) =
        (_root_.Int.bmod x m - x) * y + (dot (bmod xs m) ys - dot xs ys) := by
      simp only [Int.sub_eq_add_neg, Int.add_mul, Int.neg_mul, Int.neg_add, Int.add_assoc,
        Int.add_left_comm]
    have d := Int.dvd_add (Int.dvd_mul_of_dvd y (Int.bmod_sub_dvd x m)) (dvd_dot_bmod m xs ys)
    rw [← e] at d
    exact d

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) :
    (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have e : bmod_dot_sub_dot_bmod m xs ys = (_root_.Int.bmod (dot xs ys) m - dot xs ys) +
      (dot xs ys - dot (bmod xs m) ys) :=
    (congrArg (· - dot (bmod xs m) ys) (Int.sub_add_cancel _ (dot xs ys))).symm.trans
      (Int.add_assoc _ _ _)
  rw [e, ← Int.neg_sub (dot (bmod xs m) ys)]
  exact Int.dvd_add (Int.bmod_sub_dvd _ m) (Int.dvd_neg_of_dvd (dvd_dot_bmod m xs ys))
end IntList

end Lean.Omega
