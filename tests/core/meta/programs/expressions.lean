import Lean
open Lean

/-! The stored `data` of expressions built by our constructors equals that of native ones. -/

def u : Level := .imax (.max (.succ (.param `u)) (.mvar ⟨`v⟩)) (.succ .zero)
def u' : Level :=
  mkLevelIMax (mkLevelMax (mkLevelSucc (mkLevelParam `u)) (mkLevelMVar ⟨`v⟩)) (mkLevelSucc .zero)
#guard u.data == u'.data

def atoms : List (Expr × Expr) := [
  (.sort u, mkSort u'), (.bvar 3, mkBVar 3), (.fvar ⟨`x⟩, mkFVar ⟨`x⟩), (.mvar ⟨`x⟩, mkMVar ⟨`x⟩),
  (.const `f [u, .zero], mkConst `f [u', .zero]), (.lit (.natVal 77), mkRawNatLit 77),
  (.lit (.strVal "abc"), mkStrLit "abc"), (.lit (.natVal (2 ^ 70)), mkRawNatLit (2 ^ 70)),
  (.bvar 0, mkBVar 0)]

/-- Every kind of node over all pairs of atoms, and over pairs of what that makes. -/
def pairs : List (Expr × Expr) := Id.run do
  let mut all := atoms
  for _ in [0:2] do
    let mut new := []
    for (a, a') in all.take 40 do
      for (b, b') in all.take 40 do
        new := (.app a b, mkApp a' b') :: (.lam `x a b .implicit, mkLambda `x .implicit a' b')
          :: (.forallE `y a b .default, mkForall `y .default a' b')
          :: (.proj `S 2 a, mkProj `S 2 a') :: (.letE `z a b a false, mkLet `z a' b' a') :: new
    all := new ++ all
  return all

#guard pairs.length > 8000
#guard pairs.all fun (a, b) => a.data == b.data
#guard pairs.all fun (a, b) => a == b
#guard !(Expr.app (.bvar 0) (.bvar 1) == Expr.app (.bvar 1) (.bvar 0))
