import Init.Data.Nat.Basic
import Init.Data.Int.DivMod
import Init.Data.List.Lemmas
import Init.Data.Rat.Lemmas
import Init.Omega
/-! Modules of the library are imported by their official names. -/

theorem imported_nat (a b : Nat) : a + b = b + a := Nat.add_comm a b
theorem imported_rat (a b : Rat) : a * b = b * a := Rat.mul_comm a b
