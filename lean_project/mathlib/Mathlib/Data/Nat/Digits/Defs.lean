/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Algebra.Order.Ring.Nat

/-!
# Digits of a number in a base

`Nat.digits b n` lists the digits of `n` in base `b`, the lowest first. In base `1` they are `n`
ones, in base `0` there is one digit, `n` itself; `0` has no digits in any base.
-/

universe u

namespace Nat

/-- The digits in a base from `2` on; the first argument bounds their number. -/
def digitsAux (b : ℕ) : ℕ → ℕ → List ℕ
  | 0, _ => []
  | f + 1, n => if n = 0 then [] else (n % b) :: digitsAux b f (n / b)

/-- The digits of a number in base `b`, the lowest first. -/
def digits : ℕ → ℕ → List ℕ
  | 0, n => if n = 0 then [] else [n]
  | 1, n => List.replicate n 1
  | b + 2, n => digitsAux (b + 2) n n

/-- The value of a list of digits, the lowest first. -/
def ofDigits {α : Type u} [Semiring α] (b : α) : List ℕ → α
  | [] => 0
  | h :: t => h + b * ofDigits b t

variable {b n m d : ℕ}

private theorem digitsAux_eq (hb : 2 ≤ b) (f g n : ℕ) (hf : n ≤ f) (hg : n ≤ g) :
    digitsAux b f n = digitsAux b g n := by
  induction f generalizing g n with
  | zero =>
    obtain rfl : n = 0 := by omega
    cases g <;> simp [digitsAux]
  | succ f ih =>
    cases g with
    | zero =>
      obtain rfl : n = 0 := by omega
      simp [digitsAux]
    | succ g =>
      rw [digitsAux, digitsAux]
      split
      · rfl
      · have : n / b < n := Nat.div_lt_self (by omega) hb
        rw [ih g (n / b) (by omega) (by omega)]

@[simp] theorem digits_zero (b : ℕ) : digits b 0 = [] :=
  match b with
  | 0 => rfl
  | 1 => rfl
  | _ + 2 => rfl

@[simp] theorem digits_zero_succ (n : ℕ) : digits 0 n.succ = [n + 1] := rfl

theorem digits_zero_succ' (h : n ≠ 0) : digits 0 n = [n] := if_neg h

@[simp] theorem digits_one (n : ℕ) : digits 1 n = List.replicate n 1 := rfl

theorem digits_one_succ (n : ℕ) : digits 1 (n + 1) = 1 :: digits 1 n := rfl

@[simp] theorem digits_of_two_le_of_pos (hb : 2 ≤ b) (hn : 0 < n) :
    digits b n = (n % b) :: digits b (n / b) := by
  obtain ⟨c, rfl⟩ : ∃ c, b = c + 2 := ⟨b - 2, by omega⟩
  obtain ⟨k, rfl⟩ : ∃ k, n = k + 1 := ⟨n - 1, by omega⟩
  show digitsAux (c + 2) (k + 1) (k + 1) = _
  rw [digitsAux, if_neg (Nat.succ_ne_zero k)]
  have : (k + 1) / (c + 2) < k + 1 := Nat.div_lt_self (by omega) (by omega)
  rw [digitsAux_eq hb k ((k + 1) / (c + 2)) _ (by omega) (Nat.le_refl _)]
  rfl

theorem digits_def' (hb : 1 < b) (hn : 0 < n) : digits b n = (n % b) :: digits b (n / b) :=
  digits_of_two_le_of_pos hb hn

theorem digits_add_two_add_one (b n : ℕ) :
    digits (b + 2) (n + 1) = ((n + 1) % (b + 2)) :: digits (b + 2) ((n + 1) / (b + 2)) :=
  digits_of_two_le_of_pos (by omega) (by omega)

@[simp] theorem digits_of_lt (b x : ℕ) (hx : x ≠ 0) (hxb : x < b) : digits b x = [x] := by
  rcases Nat.lt_or_ge b 2 with h | h
  · omega
  · rw [digits_of_two_le_of_pos h (Nat.pos_of_ne_zero hx), Nat.mod_eq_of_lt hxb,
      Nat.div_eq_of_lt hxb, digits_zero]

theorem digits_add (b : ℕ) (h : 1 < b) (x y : ℕ) (hxb : x < b) (hxy : x ≠ 0 ∨ y ≠ 0) :
    digits b (x + b * y) = x :: digits b y := by
  have hp : 0 < x + b * y := by
    rcases hxy with h' | h'
    · omega
    · have := Nat.mul_pos (by omega : 0 < b) (Nat.pos_of_ne_zero h')
      omega
  rw [digits_of_two_le_of_pos h hp, Nat.add_mul_mod_self_left, Nat.mod_eq_of_lt hxb,
    Nat.add_mul_div_left _ _ (by omega), Nat.div_eq_of_lt hxb, Nat.zero_add]

@[simp] theorem digits_eq_nil_iff_eq_zero : digits b n = [] ↔ n = 0 := by
  refine ⟨fun h ↦ ?_, fun e ↦ e ▸ digits_zero b⟩
  rcases Nat.eq_zero_or_pos n with hn | hn
  · exact hn
  · match b with
    | 0 => simp [digits_zero_succ' (Nat.ne_of_gt hn)] at h
    | 1 => simpa using h
    | b + 2 =>
      rw [digits_of_two_le_of_pos (by omega) hn] at h
      cases h

theorem digits_ne_nil_iff_ne_zero : digits b n ≠ [] ↔ n ≠ 0 :=
  not_congr digits_eq_nil_iff_eq_zero

/-- Induction over the digits. -/
theorem digits_induction (hb : 2 ≤ b) {p : ℕ → Prop} (zero : p 0)
    (step : ∀ n, 0 < n → p (n / b) → p n) (n : ℕ) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih =>
    rcases Nat.eq_zero_or_pos n with rfl | h
    · exact zero
    · exact step n h (ih _ (Nat.div_lt_self h hb))

theorem digits_lt_base (hb : 1 < b) (hd : d ∈ digits b m) : d < b := by
  induction m using digits_induction hb with
  | zero => simp at hd
  | step m h ih =>
    rw [digits_of_two_le_of_pos hb h, List.mem_cons] at hd
    rcases hd with rfl | hd
    · exact Nat.mod_lt m (by omega)
    · exact ih hd

theorem digits_lt_base' {d : ℕ} (hd : d ∈ digits (b + 2) m) : d < b + 2 :=
  digits_lt_base (by omega) hd

theorem lt_base_pow_length_digits (hb : 1 < b) : m < b ^ (digits b m).length := by
  induction m using digits_induction hb with
  | zero => simp
  | step m h ih =>
    rw [digits_of_two_le_of_pos hb h, List.length_cons, Nat.pow_succ]
    exact (Nat.div_lt_iff_lt_mul (by omega)).1 ih

/-! ### The value of digits -/

section ofDigits

variable {α : Type u} [Semiring α]

@[simp] theorem ofDigits_nil {b : α} : ofDigits b [] = 0 := rfl

@[simp] theorem ofDigits_cons {b : α} {hd : ℕ} {tl : List ℕ} :
    ofDigits b (hd :: tl) = hd + b * ofDigits b tl := rfl

@[simp] theorem ofDigits_singleton {b n : ℕ} : ofDigits b [n] = n := by
  show n + b * 0 = n
  rw [Nat.mul_zero, Nat.add_zero]

theorem ofDigits_append {b : ℕ} {l1 l2 : List ℕ} :
    ofDigits b (l1 ++ l2) = ofDigits b l1 + b ^ l1.length * ofDigits b l2 := by
  induction l1 with
  | nil => simp
  | cons a l ih =>
    rw [List.cons_append, ofDigits_cons, ofDigits_cons, ih, List.length_cons, Nat.pow_succ,
      Nat.mul_add, Nat.add_assoc, Nat.mul_comm (b ^ _) b, Nat.mul_assoc]

@[simp] theorem ofDigits_digits (b n : ℕ) : ofDigits b (digits b n) = n := by
  match b with
  | 0 =>
    rcases Nat.eq_zero_or_pos n with rfl | h
    · rfl
    · rw [digits_zero_succ' (Nat.ne_of_gt h), ofDigits_singleton]
  | 1 =>
    rw [digits_one]
    induction n with
    | zero => rfl
    | succ n ih =>
      rw [List.replicate_succ, ofDigits_cons, ih, Nat.one_mul, Nat.add_comm]
      rfl
  | b + 2 =>
    induction n using digits_induction (show 2 ≤ b + 2 by omega) with
    | zero => rfl
    | step n h ih =>
      rw [digits_of_two_le_of_pos (by omega) h, ofDigits_cons, ih]
      exact Nat.mod_add_div n (b + 2)

@[simp] theorem digits_inj_iff : digits b n = digits b m ↔ n = m :=
  ⟨fun h ↦ by rw [← ofDigits_digits b n, h, ofDigits_digits], fun h ↦ h ▸ rfl⟩

theorem digits_ofDigits (b : ℕ) (h : 1 < b) (L : List ℕ) (w₁ : ∀ l ∈ L, l < b)
    (w₂ : ∀ h : L ≠ [], L.getLast h ≠ 0) : digits b (ofDigits b L) = L := by
  induction L with
  | nil => exact digits_zero b
  | cons a l ih =>
    have hd : digits b (ofDigits b l) = l := by
      refine ih (fun x m ↦ w₁ x (.tail _ m)) fun hl ↦ ?_
      have := w₂ (List.cons_ne_nil a l)
      rwa [List.getLast_cons hl] at this
    show digits b (a + b * ofDigits b l) = a :: l
    rw [digits_add b h a _ (w₁ a (.head _)), hd]
    rcases l with - | ⟨c, l⟩
    · exact .inl (w₂ (List.cons_ne_nil a []))
    · right
      rw [← digits_ne_nil_iff_ne_zero (b := b), hd]
      exact List.cons_ne_nil _ _

end ofDigits

end Nat
