prelude
import Init.Nat.Iterate
import Init.Nat.Decide
import Init.Fin.Cases
import Init.Int.Division
import Init.Nat.Simproc
import Init.Omega.Fin
import Init.Ord
import Init.BitVec.Basic
import Init.Nat.Lemmas.Add
import Init.Nat.Lemmas.Order
import Init.Nat.Lemmas.Sub
import Init.Nat.Lemmas.MinMax
import Init.Nat.Lemmas.Mul
import Init.Nat.Lemmas.Div
import Init.Nat.Lemmas.Dvd
import Init.Nat.Lemmas.Gcd
import Init.Nat.Lemmas.Pow
import Init.Nat.Lemmas.Bitwise
import Init.Nat.Lemmas.TestBit
import Init.Nat.Compare
import Init.Int.Lemmas.Add
import Init.Int.Lemmas.Cast
import Init.Int.Lemmas.Order
import Init.Int.Lemmas.SubOrder
import Init.Int.Lemmas.MinMax
import Init.Int.Lemmas.Mul
import Init.Int.Lemmas.NatAbs
import Init.Int.Lemmas.DivMod
import Init.Int.Lemmas.Quotient
import Init.Int.Lemmas.Rounding
import Init.Int.Lemmas.Balanced
import Init.Int.Lemmas.Pow
import Init.Int.Lemmas.Gcd
import Init.Fin.Lemmas.Basic
import Init.Fin.Lemmas.Cast
import Init.Fin.Lemmas.Values
import Init.Nat.Lemmas.Further
import Init.Int.Lemmas.Further
import Init.BitVec.Lemmas

/-!
# Numbers

Everything on `Nat`, `Int`, `Fin` and `BitVec` that lies above `omega`: definitions, decision
procedures for bounded quantifiers, and the lemmas that people cite by name.
-/
