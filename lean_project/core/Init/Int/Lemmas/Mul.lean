prelude
import Init.Int.Lemmas.SubOrder
import Init.Int.Lemmas.MinMax

/-!
# Integers: multiplication

Equations and inequalities with products.
-/

set_option relaxedAutoImplicit false

namespace Int

@[simp] theorem mul_def {a b : Int} : Int.mul a b = a * b := rfl

protected theorem mul_neg_one (a : Int) : a * -1 = -a := by omega

protected theorem neg_mul_comm (a b : Int) : -a * b = a * -b := by simp

protected theorem neg_mul_eq_mul_neg (a b : Int) : -(a * b) = a * -b := by simp

protected theorem neg_mul_eq_neg_mul (a b : Int) : -(a * b) = -a * b := by simp

end Int
