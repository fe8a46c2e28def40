/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Fin.Basic

/-!
# Induction and case distinction on `Fin`

From below (`Fin.induction`, `Fin.cases`), from above (`Fin.reverseInduction`, `Fin.lastCases`),
along a sum of bounds (`Fin.addCases`), and iteration with a dependent state (`Fin.hIterate`).
-/

set_option relaxedAutoImplicit false
universe u
variable {n m : Nat}

namespace Fin

/-- Induction over all `Fin n` at once: 0 in each, and successors. -/
@[elab_as_elim] def succRec {motive : ∀ n, Fin n → Sort u}
    (zero : ∀ n, motive n.succ (0 : Fin (n + 1)))
    (succ : ∀ n i, motive n i → motive n.succ i.succ) : ∀ {n : Nat} (i : Fin n), motive n i
  | 0, i => i.elim0
  | _ + 1, ⟨0, _⟩ => zero _
  | n + 1, ⟨k + 1, h⟩ => succ n ⟨k, Nat.lt_of_succ_lt_succ h⟩ (succRec zero succ _)

/-- `succRec` with the number first. -/
@[elab_as_elim] def succRecOn {n : Nat} (i : Fin n) {motive : ∀ n, Fin n → Sort u}
    (zero : ∀ n, motive (n + 1) 0) (succ : ∀ n i, motive n i → motive (Nat.succ n) i.succ) :
    motive n i :=
  i.succRec zero succ

/-- Upwards induction: from `castSucc i` to `succ i`. -/
@[elab_as_elim] def induction {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨i, hi⟩ => go i hi
where
  /-- The induction on the value. -/
  go : ∀ (i : Nat) (hi : i < n + 1), motive ⟨i, hi⟩
    | 0, _ => zero
    | k + 1, hi => succ ⟨k, Nat.lt_of_succ_lt_succ hi⟩ (go k (Nat.le_of_lt hi))

/-- `induction` with the number first. -/
@[elab_as_elim] def inductionOn (i : Fin (n + 1)) {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive (castSucc i) → motive i.succ) : motive i :=
  induction zero succ i

/-- An element of `Fin (n + 1)` is 0 or a successor. -/
@[elab_as_elim] def cases {motive : Fin (n + 1) → Sort u} (zero : motive 0)
    (succ : ∀ i : Fin n, motive i.succ) : ∀ i : Fin (n + 1), motive i
  | ⟨0, _⟩ => zero
  | ⟨k + 1, h⟩ => succ ⟨k, Nat.lt_of_succ_lt_succ h⟩

/-- Downwards induction, by recursion on the distance from the greatest element. -/
def reverseInduction.descend {motive : Fin (n + 1) → Sort u} (last : motive (Fin.last n))
    (cast : ∀ i : Fin n, motive i.succ → motive (castSucc i)) :
    ∀ (d i : Nat) (h : i < n + 1), i + d = n → motive ⟨i, h⟩
  | 0, i, h, e => (Fin.eq_of_val_eq (show n = i from e.symm) : Fin.last n = ⟨i, h⟩) ▸ last
  | d + 1, i, _, e =>
    have hi : i < n := e ▸ Nat.lt_add_of_pos_right (Nat.zero_lt_succ d)
    cast ⟨i, hi⟩ (descend last cast d (i + 1) (Nat.succ_lt_succ hi) ((Nat.succ_add i d).trans e))

/-- Downwards induction: from `succ i` to `castSucc i`. -/
@[elab_as_elim] def reverseInduction {motive : Fin (n + 1) → Sort u} (last : motive (Fin.last n))
    (cast : ∀ i : Fin n, motive i.succ → motive (castSucc i)) (i : Fin (n + 1)) : motive i :=
  reverseInduction.descend last cast (n - i) i i.2 (Nat.add_sub_of_le (Nat.le_of_lt_succ i.2))

/-- An element of `Fin (n + 1)` is the greatest one or comes from `Fin n`. -/
@[elab_as_elim] def lastCases {n : Nat} {motive : Fin (n + 1) → Sort u} (last : motive (Fin.last n))
    (cast : ∀ i : Fin n, motive (castSucc i)) (i : Fin (n + 1)) : motive i :=
  if h : i.val < n then cast ⟨i, h⟩
  else (Fin.eq_of_val_eq (Nat.le_antisymm (Nat.le_of_not_lt h) (Nat.le_of_lt_succ i.2)) :
    Fin.last n = i) ▸ last

/-- An element of `Fin (m + n)` comes from `Fin m` or, raised by `m`, from `Fin n`. -/
@[elab_as_elim] def addCases {m n : Nat} {motive : Fin (m + n) → Sort u}
    (left : ∀ i, motive (castAdd n i)) (right : ∀ i, motive (natAdd m i)) (i : Fin (m + n)) :
    motive i :=
  if h : i.val < m then left ⟨i, h⟩
  else
    have lt : i - m < n := by omega
    (Fin.eq_of_val_eq (Nat.add_sub_of_le (Nat.le_of_not_lt h)) : natAdd m ⟨i - m, lt⟩ = i) ▸
      right ⟨i - m, lt⟩

/-- `hIterate` from a given index on. -/
def hIterateFrom (P : Nat → Sort u) {n : Nat} (f : ∀ i : Fin n, P i.val → P (i.val + 1))
    (i : Nat) (ubnd : i ≤ n) (a : P i) : P n :=
  if g : i < n then hIterateFrom P f (i + 1) g (f ⟨i, g⟩ a)
  else (Nat.le_antisymm ubnd (Nat.le_of_not_lt g) : i = n) ▸ a
termination_by n - i
decreasing_by exact Nat.sub_succ_lt_self g

/-- Iterate over `Fin n` upwards, with a state whose type depends on the index. -/
def hIterate (P : Nat → Sort u) {n : Nat} (init : P 0) (f : ∀ i : Fin n, P i.val → P (i.val + 1)) :
    P n :=
  hIterateFrom P f 0 (Nat.zero_le n) init

/-- Fold over `Fin n` upwards: `f (… (f (f init 0) 1) …) (n-1)`. -/
@[inline] def foldl {α : Sort u} (n : Nat) (f : α → Fin n → α) (init : α) : α :=
  up n Nat.le.refl init
where
  /-- `left` indices are still to come. -/
  up : (left : Nat) → left ≤ n → α → α
    | 0, _, x => x
    | k + 1, h, x =>
      up k (Nat.le_of_lt h)
        (f x ⟨n - (k + 1), Nat.sub_lt (Nat.lt_of_lt_of_le (Nat.zero_lt_succ k) h) (Nat.zero_lt_succ
          k)⟩)

/-- Fold over `Fin n` downwards: `f 0 (f 1 (… (f (n-1) init)))`. -/
@[inline] def foldr {α : Sort u} (n : Nat) (f : Fin n → α → α) (init : α) : α :=
  down n Nat.le.refl init
where
  /-- The indices below the first argument are still to come. -/
  down : (k : Nat) → k ≤ n → α → α
    | 0, _, x => x
    | k + 1, h, x => down k (Nat.le_of_lt h) (f ⟨k, h⟩ x)

end Fin
