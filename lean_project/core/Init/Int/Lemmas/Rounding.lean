prelude
import Init.Int.Lemmas.DivMod

/-!
# Integers: the other roundings

Lemmas on `tdiv`, `tmod`, `fdiv`, `fmod` and `bmod`.
-/

set_option relaxedAutoImplicit false

namespace Int

theorem ofNat_fmod (m n : Nat) : ↑(m % n) = fmod m n := by cases m <;> rfl

theorem ofNat_tdiv (m n : Nat) : ↑(m / n) = tdiv ↑m ↑n := by cases n <;> rfl

theorem ofNat_tmod (m n : Nat) : (↑(m % n) : Int) = tmod m n := by cases n <;> rfl

@[simp] theorem zero_fdiv (b : Int) : fdiv 0 b = 0 := rfl

@[simp] theorem zero_fmod (b : Int) : fmod 0 b = 0 := rfl

end Int
