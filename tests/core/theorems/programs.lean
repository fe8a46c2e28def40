/-! Programs in theorem files: `do`, loops, deriving, printing. -/

-- deriving
inductive Suit where
  | hearts
  | spades
  deriving Repr, BEq, DecidableEq, Inhabited, Hashable, Ord
inductive Shape where
  | circle (radius : Nat)
  | square (side : Nat)
  deriving Repr, BEq, DecidableEq, Inhabited, Hashable, Ord
structure Pair (α : Type) where
  left : α
  right : α := left
  deriving Repr, BEq, DecidableEq, Inhabited, Hashable
inductive Expr where
  | num (n : Nat)
  | plus (a b : Expr)
  deriving Repr, BEq, DecidableEq, Inhabited

theorem derived_decidable : Shape.circle 2 ≠ Shape.square 2 := by decide
theorem derived_beq : (Shape.circle 2 == Shape.circle 2) = true := rfl
theorem derived_inhabited : (default : Suit) = Suit.hearts := rfl
theorem derived_ord : compare Suit.hearts Suit.spades = .lt := by decide
theorem default_field : ({ left := 3 } : Pair Nat).right = 3 := rfl
theorem derived_recursive : Expr.plus (.num 1) (.num 2) ≠ .num 3 := by decide

-- the identity monad
def addTwice (n : Nat) : Nat := Id.run do
  let mut total := n
  total := total + n
  return total
theorem addTwice_eq (n : Nat) : addTwice n = n + n := rfl

def early (n : Nat) : Nat := Id.run do
  if n > 3 then
    return 100
  let m ← pure (n + 1)
  return m
theorem early_return : early 5 = 100 ∧ early 2 = 3 := ⟨rfl, rfl⟩

def sumList (xs : List Nat) : Nat := Id.run do
  let mut total := 0
  for x in xs do
    total := total + x
  return total
theorem sumList_example : sumList [1, 2, 3, 4] = 10 := by rfl

def sumTo (n : Nat) : Nat := Id.run do
  let mut total := 0
  for i in [0:n+1] do
    total := total + i
  return total
theorem sumTo_example : sumTo 10 = 55 := by decide +kernel

def firstEven (xs : List Nat) : Option Nat := do
  for x in xs do
    if x % 2 == 0 then
      return x
  none
theorem firstEven_example : firstEven [3, 5, 6, 8] = some 6 := by rfl

def countPositive (xs : Array Int) : Nat := Id.run do
  let mut count := 0
  for x in xs do
    unless x > 0 do continue
    count := count + 1
  return count
theorem countPositive_example : countPositive #[1, -2, 3] = 2 := by decide +kernel

def nested (n : Nat) : List (Nat × Nat) := Id.run do
  let mut pairs := []
  for i in [0:n] do
    for j in [i:n] do
      if i + j == 3 then
        break
      pairs := (i, j) :: pairs
  return pairs.reverse
theorem nested_example : nested 2 = [(0, 0), (0, 1), (1, 1)] := by decide +kernel

-- option, state, exceptions, reader
def safeDiv (a b : Nat) : Option Nat := do
  guard (b ≠ 0)
  return a / b
theorem safeDiv_zero : safeDiv 3 0 = none := rfl
theorem option_bind (a b : Nat) : (do let x ← some a; let y ← some b; pure (x + y)) = some (a + b) := rfl
theorem option_orElse : (none <|> some 3 : Option Nat) = some 3 := rfl

def tick : StateM Nat Nat := do
  let n ← get
  set (n + 1)
  modify (· * 2)
  return n
theorem tick_run : tick.run 4 = (4, 10) := rfl
theorem state_run_bind (s : Nat) : ((do modify (· + 1); get) : StateM Nat Nat).run s = (s + 1, s + 1) := rfl

def parseDigit (c : Char) : Except String Nat :=
  if c.isDigit then .ok (c.toNat - '0'.toNat) else throw s!"no digit: {c}"
theorem parseDigit_ok : (parseDigit '7').toOption = some 7 := by rfl
def checked (n : Nat) : ExceptT String (StateM Nat) Unit := do
  if n = 0 then throw "zero"
  set n
theorem checked_zero : (checked 0).run.run 5 = (.error "zero", 5) := rfl
theorem checked_one : (checked 1).run.run 5 = (.ok (), 1) := rfl
def asked : ReaderM Nat Nat := do return (← read) + 1
theorem asked_run : asked.run 3 = 4 := rfl
theorem try_catch : ((try throw "x" catch _ => pure 3) : Except String Nat) = .ok 3 := rfl

-- laws
theorem lawful_pure_bind {m : Type → Type} [Monad m] [LawfulMonad m] (a : Nat) (f : Nat → m Nat) :
    (pure a >>= f) = f a := by simp
theorem lawful_bind_assoc {m : Type → Type} [Monad m] [LawfulMonad m] (x : m Nat) (f g : Nat → m Nat) :
    (x >>= f >>= g) = x >>= fun a => f a >>= g := by simp
theorem lawful_map_id {f : Type → Type} [Functor f] [LawfulFunctor f] (x : f Nat) : id <$> x = x := by
  simp
theorem map_via_seq (x : Option Nat) : (fun n => n + 1) <$> x = x.map (· + 1) := by simp

-- characters, strings, machine integers
theorem string_append : "ab" ++ "c" = "abc" := by decide
theorem string_length (s t : String) : (s ++ t).length = s.length + t.length := by simp
theorem string_assoc (s t u : String) : s ++ t ++ u = s ++ (t ++ u) := String.append_assoc
theorem string_toList : "aé∀".toList = ['a', 'é', '∀'] := by decide
theorem string_ext (s t : String) (h : s.toList = t.toList) : s = t := by ext1; exact h
theorem string_empty (s : String) : s ++ "" = s := by simp
theorem string_ne : "a" ≠ "b" := by decide
theorem string_singleton (c : Char) : (String.singleton c).length = 1 := by simp [← String.length_toList]
theorem char_digit : '7'.isDigit = true := by decide
theorem char_toNat : 'a'.toNat = 97 := rfl
theorem char_upper : 'q'.toUpper = 'Q' := by decide
theorem nat_repr : toString 1203 = "1203" := by decide +kernel
theorem nat_digits : Nat.toDigits 2 10 = ['1', '0', '1', '0'] := by decide +kernel
theorem interpolation (n : Nat) : s!"n = {n}" = "n = " ++ toString n := by simp [ToString.toString]
theorem uint_wrap : (255 : UInt8) + 1 = 0 := by decide
theorem uint_order : (3 : UInt32) < 5 := by decide
theorem bitvec_and : 0b1100#4 &&& 0b1010#4 = 0b1000#4 := by decide
theorem fin_wrap : (3 : Fin 4) + 1 = 0 := by decide

-- arrays, ranges
theorem array_size : #[1, 2, 3].size = 3 := rfl
theorem array_get : #[1, 2, 3][1] = 2 := rfl
theorem array_push : (#[1].push 2).toList = [1, 2] := rfl
theorem array_get_opt : #[1, 2][5]? = none := rfl

-- lists and their notations
open List in
theorem sublist_notation (xs ys : List Nat) (h : xs <+ ys) : xs <+ ys := h
theorem prefix_notation (xs ys : List Nat) : xs <+: xs ++ ys := ⟨ys, rfl⟩

-- #eval and IO
#eval 2 + 2
#eval (Shape.circle 3, [some 1, none], "text", 'c', #[1, 2], (3 : Fin 5), -4)
#eval s!"{1 + 1} = {[1, 2]}"
#eval IO.println "hello"
def main : IO Unit := do
  let xs := [1, 2, 3]
  for x in xs do
    IO.println s!"{x}"
#eval main

-- loops that end by themselves or by `return`
def firstPair (n : Nat) : Option (Nat × Nat) := do
  for i in [1:n] do
    for j in [i:n] do
      if i * j == 12 then
        return (i, j)
  failure
theorem firstPair_example : firstPair 7 = some (2, 6) := by decide +kernel
def membership (xs : List Nat) : Nat := Id.run do
  let mut total := 0
  for h : x in xs do
    have : x ∈ xs := h
    total := total + x
  return total
theorem membership_example : membership [1, 2] = 3 := rfl
theorem for_unfolds (x : Nat) (xs : List Nat) (b : Nat) (f : Nat → Nat → Id (ForInStep Nat)) :
    forIn (x :: xs) b f = f x b >>= fun | .done b => pure b | .yield b => forIn xs b f := by
  rw [List.forIn_cons]
  exact bind_congr fun r => by cases r <;> rfl
def log2 (n : Nat) : IO Nat := do
  let mut m := n
  let mut count := 0
  while m > 1 do
    m := m / 2
    count := count + 1
  return count
#eval log2 1000
#eval (do for x in #[1, 2] do IO.println s!"{x}" : IO Unit)
#eval hash 3 == hash 3
#eval [Suit.hearts, Suit.spades]
#eval ({ left := 1, right := 2 } : Pair Nat)
#eval ((3, 4), "x", ())
#eval (none : Option Nat)
#eval sumTo 1000
#eval 10 - 3 * 5
#eval (10 : Int) - 3 * 5
#eval 0b1010#4
#eval "abc".toList
#eval "abc".toUpper.length
#eval 2 ^ 100

-- arrays in proofs
theorem array_ext (xs ys : Array Nat) (h : xs.size = ys.size)
    (k : ∀ i (hi : i < xs.size) (hi' : i < ys.size), xs[i] = ys[i]) : xs = ys := by
  ext i hi hi'
  · exact h
  · exact k i hi hi'
theorem array_size_push (xs : Array Nat) (a : Nat) : (xs.push a).size = xs.size + 1 := by simp
theorem array_append_assoc (xs ys zs : Array Nat) : xs ++ ys ++ zs = xs ++ (ys ++ zs) :=
  Array.append_assoc
theorem array_mem_push (xs : Array Nat) (a : Nat) : a ∈ xs.push a := by simp
theorem array_map_map (xs : Array Nat) : (xs.map (· + 1)).map (· * 2) = xs.map ((· * 2) ∘ (· + 1)) := by
  simp
theorem array_set_size (xs : Array Nat) (h : 0 < xs.size) : (xs.set 0 5).size = xs.size := by simp
theorem array_index (xs : Array Nat) (i : Nat) (h : i < xs.size) : xs[i] ∈ xs := Array.getElem_mem h
theorem array_fold (xs : Array Nat) (a : Nat) :
    (xs.push a).foldl (· + ·) 0 = xs.foldl (· + ·) 0 + a := by simp
theorem array_literal_map : #[1, 2, 3].map (· + 1) = #[2, 3, 4] := by simp
theorem array_literal_push : #[1, 2].push 3 = #[1, 2, 3] := by simp
theorem array_literal_mem : 2 ∈ #[1, 2, 3] := by simp

-- leaving a `try`
def returnFromTry (n : Nat) : ExceptT String Id Nat := do
  try
    if n > 3 then return 10
    if n > 1 then throw "thrown"
  catch _ => return 3
  return 100
theorem return_from_try :
    returnFromTry 5 = .ok 10 ∧ returnFromTry 2 = .ok 3 ∧ returnFromTry 0 = .ok 100 :=
  ⟨rfl, rfl, rfl⟩
def leaveLoopFromTry (xs : List Nat) : ExceptT String Id Nat := do
  let mut total := 0
  for x in xs do
    try
      if x == 7 then return total
      if x == 5 then continue
      if x == 6 then break
      total := total + x
    catch _ => return 0
  return total + 100
theorem return_from_try_in_a_loop : leaveLoopFromTry [1, 2, 7, 3] = .ok 3 := by rfl
theorem break_and_continue_from_try : leaveLoopFromTry [1, 5, 2, 6, 4] = .ok 103 := by rfl
