prelude
import Init.Int.Lemmas.Mul
import Init.Nat.Lemmas.Pow

/-!
# Integers: powers and shifts

Lemmas on `^` and `>>>`.
-/

set_option relaxedAutoImplicit false

namespace Int

@[simp] theorem natCast_shiftRight (n s : Nat) : (n : Int) >>> s = n >>> s := rfl

@[simp] theorem negSucc_shiftRight (m n : Nat) : -[m+1] >>> n = -[m >>>n +1] := rfl

theorem shiftRight_eq (n : Int) (s : Nat) : n >>> s = Int.shiftRight n s := rfl

end Int
