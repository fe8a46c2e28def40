import Mathlib

/-- info: ∀ x > 0, ∀ y ≥ 1, x < y : Prop -/
#guard_msgs in
#check ∀ x > 0, ∀ y ≥ 1, x < y

/-- info: ∀ k ≤ 3, ∀ n < k, n < 3 : Prop -/
#guard_msgs in
#check ∀ k ≤ 3, ∀ n < k, n < 3

/-- info: ∀ x ∈ {1, 2}, x < 3 : Prop -/
#guard_msgs in
#check ∀ x ∈ ({1, 2} : Finset ℕ), x < 3

/-- info: ∀ (x : ℕ), 1 ≤ x → x < 3 : Prop -/
#guard_msgs in
#check ∀ x : ℕ, 1 ≤ x → x < 3

/-- info: ∀ (x : ℕ), x ≠ 0 → x < 3 : Prop -/
#guard_msgs in
#check ∀ x : ℕ, x ≠ 0 → x < 3

/-- info: ∀ (x y : ℕ), x > 0 → x < y : Prop -/
#guard_msgs in
#check ∀ x y : ℕ, x > 0 → x < y

/-- info: ∀ (x y : ℕ), y > 0 → x < y : Prop -/
#guard_msgs in
#check ∀ x y : ℕ, y > 0 → x < y

/-- info: ∀ ⦃x : ℕ⦄, x > 0 → x < 3 : Prop -/
#guard_msgs in
#check ∀ ⦃x : ℕ⦄, x > 0 → x < 3

/-- info: ∃ x > 0, ∀ y > x, y ≠ 1 : Prop -/
#guard_msgs in
#check ∃ x > 0, ∀ y > x, y ≠ 1
