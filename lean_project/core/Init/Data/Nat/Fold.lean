/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.Bootstrap

/-!
# Iteration over the numbers below a bound

`Nat.fold`, `Nat.foldRev`, `Nat.any`, `Nat.all` and `Nat.repeat`. The function is told that its
index is below the bound. The `TR` forms run in constant stack and are proved equal to the
structural ones.
-/

set_option relaxedAutoImplicit false
universe u

namespace Nat

/-- `Nat.fold n f init = f (n-1) (… (f 1 (f 0 init)))`. -/
@[specialize] def fold {α : Type u} (n : Nat) (f : (i : Nat) → i < n → α → α) (init : α) : α :=
  match n with
  | 0 => init
  | n + 1 => f n (Nat.lt_succ_self n) (fold n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) init)

/-- `Nat.fold` in constant stack: the indices are visited upwards. -/
@[inline] def foldTR {α : Type u} (n : Nat) (f : (i : Nat) → i < n → α → α) (init : α) : α :=
  let rec @[specialize] loop : (left : Nat) → left ≤ n → α → α
    | 0, _, a => a
    | k + 1, h, a =>
      loop k (Nat.le_of_lt h)
        (f (n - (k + 1)) (Nat.sub_lt (Nat.lt_of_lt_of_le (zero_lt_succ k) h) (zero_lt_succ k)) a)
  loop n Nat.le.refl init

/-- `Nat.foldRev n f init = f 0 (f 1 (… (f (n-1) init)))`. -/
@[specialize] def foldRev {α : Type u} (n : Nat) (f : (i : Nat) → i < n → α → α) (init : α) : α :=
  match n with
  | 0 => init
  | n + 1 => foldRev n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) (f n (Nat.lt_succ_self n) init)

/-- Does `f` hold of some number below `n`? -/
@[specialize] def any (n : Nat) (f : (i : Nat) → i < n → Bool) : Bool :=
  match n with
  | 0 => false
  | n + 1 => any n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) || f n (Nat.lt_succ_self n)

/-- `Nat.any` in constant stack. -/
@[inline] def anyTR (n : Nat) (f : (i : Nat) → i < n → Bool) : Bool :=
  let rec @[specialize] loop : (left : Nat) → left ≤ n → Bool
    | 0, _ => false
    | k + 1, h =>
      f (n - (k + 1)) (Nat.sub_lt (Nat.lt_of_lt_of_le (zero_lt_succ k) h) (zero_lt_succ k)) ||
        loop k (Nat.le_of_lt h)
  loop n Nat.le.refl

/-- Does `f` hold of every number below `n`? -/
@[specialize] def all (n : Nat) (f : (i : Nat) → i < n → Bool) : Bool :=
  match n with
  | 0 => true
  | n + 1 => all n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) && f n (Nat.lt_succ_self n)

/-- `Nat.all` in constant stack. -/
@[inline] def allTR (n : Nat) (f : (i : Nat) → i < n → Bool) : Bool :=
  let rec @[specialize] loop : (left : Nat) → left ≤ n → Bool
    | 0, _ => true
    | k + 1, h =>
      f (n - (k + 1)) (Nat.sub_lt (Nat.lt_of_lt_of_le (zero_lt_succ k) h) (zero_lt_succ k)) &&
        loop k (Nat.le_of_lt h)
  loop n Nat.le.refl

/-- `Nat.repeat f n a` applies `f` to `a` `n` times. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | n + 1, a => f (Nat.repeat f n a)

/-- `Nat.repeat` in constant stack. -/
@[inline] def repeatTR {α : Type u} (f : α → α) (n : Nat) (a : α) : α :=
  let rec @[specialize] loop
    | 0, a => a
    | k + 1, a => loop k (f a)
  loop n a

@[simp] theorem fold_zero {α : Type u} (f : (i : Nat) → i < 0 → α → α) (init : α) :
    fold 0 f init = init := rfl

@[simp] theorem fold_succ {α : Type u} {n : Nat} (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    fold (n + 1) f init = f n (Nat.lt_succ_self n) (fold n (fun i h ↦ f i (Nat.lt_succ_of_lt h))
      init) :=
  rfl

@[simp] theorem foldRev_zero {α : Type u} (f : (i : Nat) → i < 0 → α → α) (init : α) :
    foldRev 0 f init = init := rfl

@[simp] theorem foldRev_succ {α : Type u} {n : Nat} (f : (i : Nat) → i < n + 1 → α → α) (init : α) :
    foldRev (n + 1) f init =
      foldRev n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) (f n (Nat.lt_succ_self n) init) := rfl

@[simp] theorem any_zero (f : (i : Nat) → i < 0 → Bool) : any 0 f = false := rfl

@[simp] theorem any_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    any (n + 1) f = (any n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) || f n (Nat.lt_succ_self n)) :=
      rfl

@[simp] theorem all_zero (f : (i : Nat) → i < 0 → Bool) : all 0 f = true := rfl

@[simp] theorem all_succ {n : Nat} (f : (i : Nat) → i < n + 1 → Bool) :
    all (n + 1) f = (all n (fun i h ↦ f i (Nat.lt_succ_of_lt h)) && f n (Nat.lt_succ_self n)) :=
      rfl

/-- Applying `f` once more before or after makes no difference. -/
theorem repeat_comm {α : Type u} (f : α → α) (n : Nat) (a : α) :
    Nat.repeat f n (f a) = f (Nat.repeat f n a) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg f ih

theorem repeatTR_loop_eq {α : Type u} (f : α → α) (n : Nat) (a : α) :
    repeatTR.loop f n a = Nat.repeat f n a := by
  induction n generalizing a with
  | zero => rfl
  | succ n ih => exact (ih (f a)).trans (repeat_comm f n a)

end Nat
