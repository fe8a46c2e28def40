/-! The macro interface: syntax looked at and made in `macro_rules`, `quote`, coercions. -/

open Lean

-- looking at syntax
macro "twice" n:num : term => pure (Syntax.mkNatLit (2 * n.getNat))
theorem value_of_a_numeral : twice 21 = 42 := rfl
macro "shout" s:str : term => pure (Syntax.mkStrLit (s.getString ++ "!"))
theorem value_of_a_string : shout "hello" = "hello!" := rfl
macro "next" c:char : term => pure (Syntax.mkCharLit (Char.ofNat (c.getChar.toNat + 1)))
theorem value_of_a_character : next 'a' = 'b' := rfl
macro "name_of" i:ident : term => pure (quote (toString i.getId))
theorem name_of_an_identifier : name_of abc.def = "abc.def" := rfl
macro "digits" s:scientific : term => let (m, b, e) := s.getScientific; pure (quote (m, b, e))
theorem parts_of_a_decimal : digits 1.25 = (125, true, 2) := rfl
syntax "given" (num)? : term
macro_rules
  | `(given $[$n]?) => match n with
    | some n => pure n
    | none => `(0)
theorem optional_syntax : (given 5) + (given) = 5 := rfl
syntax "kind_of" term : term
macro_rules
  | `(kind_of $t) => match t.raw.isNatLit?, t.raw.isStrLit? with
    | some n, _ => `("numeral " ++ $(quote (toString n)))
    | _, some s => `("string " ++ $(quote s))
    | _, _ => `("other")
theorem literals_are_told_apart :
    [kind_of 3, kind_of "x", kind_of (1 + 1)] = ["numeral 3", "string x", "other"] := rfl
syntax "arguments" "{" term "}" : term
macro_rules
  | `(arguments {$t}) =>
    `($(quote (t.raw[1].getNumArgs, t.raw[7].isMissing, t.raw[0].isNone)))
theorem indexing : arguments {f a b c} = (3, true, false) := rfl
syntax "same" term " and " term : term
macro_rules
  | `(same $a and $b) => `($(quote (a == b)))
theorem syntax_is_compared : (same (1 + x) and (1 + x)) && !(same x and y) := rfl

-- making syntax
macro "binder" : term => do
  let x := mkIdent `x
  `(fun $x => $x + 1)
theorem identifier_as_a_binder : binder 2 = 3 := rfl
syntax "functions" ident* " => " term : term
macro_rules
  | `(functions => $t) => pure t
  | `(functions $x $xs* => $t) => `(fun $x => functions $xs* => $t)
theorem identifiers_as_binders : (functions x y => x + 2 * y) 1 2 = 5 := rfl
macro "define " x:ident " as " t:term : command => `(def $x := $t)
define seven as 7
theorem identifier_of_a_declaration : seven = 7 := rfl
macro "applied" : term => pure (Syntax.mkCApp ``Nat.add #[quote 2, quote 3])
theorem application : applied = 5 := rfl
macro "hole" : term => do `((rfl : $(mkHole .missing) = 3))
theorem hole_in_syntax : 1 + 2 = 3 := hole

-- lists with separators
syntax "total" "[" term,* "]" : term
macro_rules
  | `(total [$ts,*]) => do
    let mut sum ← `(0)
    for t in ts.getElems do
      sum ← `($sum + $t)
    pure sum
theorem elements_of_a_list : total [1, 2, 3 * 4] = 15 := rfl
syntax "reversed" "[" term,* "]" : term
macro_rules
  | `(reversed [$ts,*]) => do
    let elems : TSyntaxArray `term := ts.getElems.reverse
    `([$elems,*])
theorem elements_as_a_list : reversed [1, 2, 3] = [3, 2, 1] := rfl
macro "closing" "[" ts:term,* "]" : tactic => `(tactic| simp +arith [$[$(ts.getElems):term],*])
theorem elements_of_a_tactic (a b : Nat) (h : a = b) : a + 0 = b := by closing [h]

-- data as syntax
macro "data" : term =>
  pure (quote (`a.b, [1, 2], #["x", "y"], some true, (none : Option Nat), 'c'))
theorem quoted : data = (`a.b, [1, 2], #["x", "y"], some true, (none : Option Nat), 'c') := rfl

-- streams, panics, literals of arrays as patterns
def dot (xs ys : List Nat) : Nat := Id.run do
  let mut sum := 0
  for x in xs, y in ys do
    sum := sum + x * y
  return sum
theorem two_collections_at_once : dot [1, 2, 3] [4, 5] = 14 := by rfl
def numbered (xs : Array String) : List (Nat × String) := Id.run do
  let mut out := []
  for i in [0:10], x in xs do
    out := (i, x) :: out
  return out.reverse
theorem numbers_and_elements : numbered #["a", "b"] = [(0, "a"), (1, "b")] := by rfl
def head (xs : List Nat) : Nat :=
  match xs with
  | x :: _ => x
  | [] => panic! "empty"
theorem panic_is_the_default : head [] = 0 := rfl
def half (n : Nat) : Nat := if n % 2 = 0 then n / 2 else unreachable!
theorem unreachable_is_the_default : half 3 = 0 := by rfl
def shape : Array Nat → String
  | #[] => "none"
  | #[_] => "one"
  | #[a, b] => if a = b then "equal" else "different"
  | _ => "many"
theorem literals_of_arrays :
    [#[], #[5], #[1, 1], #[1, 2], #[1, 2, 3]].map shape =
      ["none", "one", "equal", "different", "many"] := by decide +kernel

-- arrays with effects and bounds
theorem array_mapM : #[1, 2].mapM (fun n => if n > 0 then some (n + 1) else none) = some #[2, 3] :=
  by rfl
theorem array_anyM : (#[1, 2, 3].anyM (m := Id) fun n => n == 2) = true := by rfl
theorem array_bounds : #[1, 2, 3, 4].foldl (· + ·) 0 (start := 1) (stop := 3) = 5 := rfl
theorem array_bounds_of_any : #[1, 2, 3].any (· == 1) (start := 1) = false := rfl
theorem array_foldr_bounds :
    #[1, 2, 3, 4].foldr List.cons [] (start := 3) (stop := 1) = [2, 3] := rfl

-- finalizers
def withFinalizer (fail : Bool) : StateT (List String) (ExceptT String Id) Nat := do
  try
    if fail then throw "failed"
    modify ("ran" :: ·)
    return 1
  finally
    modify ("done" :: ·)
def checked (n : Nat) : ExceptT String Id Nat := do
  try
    assert! n != 7
    if n > 3 then throwThe String "large"
    return n
  catch e : String => return e.length
theorem caught_by_type : checked 9 = .ok 5 ∧ checked 2 = .ok 2 := ⟨rfl, rfl⟩
theorem finalizer_runs : withFinalizer false [] = .ok (1, ["done", "ran"]) := rfl
theorem finalizer_keeps_the_error : withFinalizer true [] = .error "failed" := rfl
theorem nonzero_instance (n : Nat) [NeZero n] : n ≠ 0 := NeZero.ne n
