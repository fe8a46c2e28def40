/-! Recursion and induction: how functions are defined, unfolded and reasoned about. -/

-- structural recursion: equations hold by rfl
def double : Nat → Nat
  | 0 => 0
  | n + 1 => double n + 2
theorem structural_zero : double 0 = 0 := rfl
theorem structural_succ (n : Nat) : double (n + 1) = double n + 2 := rfl
theorem structural_induction (n : Nat) : double n = 2 * n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [double, ih]; omega
theorem structural_unfold (n : Nat) (h : 0 < n) : 2 ≤ double n := by
  unfold double
  split
  · contradiction
  · omega
theorem structural_simp (n : Nat) : double (n + 2) = double n + 4 := by simp [double]
theorem structural_decide : double 21 = 42 := by decide

-- recursion that looks two steps back
def fib : Nat → Nat
  | 0 => 0
  | 1 => 1
  | n + 2 => fib n + fib (n + 1)
theorem two_step_value : fib 15 = 610 := by decide
theorem two_step_equation (n : Nat) : fib (n + 2) = fib n + fib (n + 1) := rfl
theorem functional_induction (n : Nat) : fib n ≤ fib (n + 1) := by
  fun_induction fib n with
  | case1 => decide
  | case2 => decide
  | case3 n _ _ => show _ ≤ fib (n + 1) + fib (n + 2); simp [fib]
theorem functional_cases (n : Nat) (h : fib n = 0) : n = 0 ∨ ∃ m, n = m + 2 := by
  fun_cases fib n <;> simp_all [fib]

-- recursion with extra arguments, and on two arguments at once
def addTo : Nat → Nat → Nat
  | 0, m => m
  | n + 1, m => addTo n (m + 1)
theorem accumulator (n m : Nat) : addTo n m = n + m := by
  induction n generalizing m with
  | zero => simp [addTo]
  | succ n ih => rw [addTo, ih]; omega
def least : Nat → Nat → Nat
  | 0, _ => 0
  | _, 0 => 0
  | n + 1, m + 1 => least n m + 1
theorem two_arguments (n m : Nat) : least n m = min n m := by
  fun_induction least n m <;> simp_all <;> omega

-- well-founded recursion
def halves (n : Nat) : Nat :=
  if h : n < 2 then 0 else halves (n / 2) + 1
termination_by n
decreasing_by omega
theorem well_founded_unfold : halves 8 = 3 := by simp [halves]
theorem well_founded_equation (n : Nat) (h : 2 ≤ n) : halves n = halves (n / 2) + 1 := by
  rw [halves]; simp [Nat.not_lt.2 h]
theorem well_founded_induction (n : Nat) : halves n ≤ n := by
  fun_induction halves n <;> omega
def remainder (n m : Nat) (h : 0 < m) : Nat :=
  if n < m then n else remainder (n - m) m h
termination_by n
theorem remainder_lt (n m : Nat) (h : 0 < m) : remainder n m h < m := by
  fun_induction remainder n m h <;> omega
theorem decreasing_tactic_finds_it (n m : Nat) (h : 0 < m) (k : n < m) : remainder n m h = n := by
  rw [remainder]; simp [k]

-- lexicographic measures
def ackermann : Nat → Nat → Nat
  | 0, m => m + 1
  | n + 1, 0 => ackermann n 1
  | n + 1, m + 1 => ackermann n (ackermann (n + 1) m)
termination_by n m => (n, m)
theorem lexicographic_equation (n : Nat) : ackermann (n + 1) 0 = ackermann n 1 := by rw [ackermann]
theorem lexicographic_induction (n m : Nat) : m < ackermann n m := by
  fun_induction ackermann n m <;> omega

-- mutual recursion
mutual
def isEven : Nat → Bool
  | 0 => true
  | n + 1 => isOdd n
def isOdd : Nat → Bool
  | 0 => false
  | n + 1 => isEven n
end
theorem mutual_value : isEven 10 = true := by decide
theorem mutual_induction (n : Nat) : isOdd n = !isEven n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [isEven, isOdd, ih]

-- inductive types with parameters, indices, functions in fields
inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α
def Tree.size {α : Type} : Tree α → Nat
  | leaf => 0
  | node l _ r => l.size + 1 + r.size
def Tree.mirror {α : Type} : Tree α → Tree α
  | leaf => leaf
  | node l a r => node r.mirror a l.mirror
theorem tree_induction {α : Type} (t : Tree α) : t.mirror.size = t.size := by
  induction t with
  | leaf => rfl
  | node l a r hl hr => simp [Tree.mirror, Tree.size, hl, hr]; omega
theorem tree_involution {α : Type} (t : Tree α) : t.mirror.mirror = t := by
  induction t <;> simp_all [Tree.mirror]
theorem constructors_differ {α : Type} (l r : Tree α) (a : α) : Tree.node l a r ≠ .leaf := nofun
theorem constructors_injective {α : Type} (l l' r r' : Tree α) (a a' : α)
    (h : Tree.node l a r = .node l' a' r') : l = l' ∧ a = a' := by
  injection h with hl ha _; exact ⟨hl, ha⟩
theorem sizes_decrease {α : Type} (l r : Tree α) (a : α) : sizeOf l < sizeOf (Tree.node l a r) := by
  simp; omega

inductive Vec (α : Type) : Nat → Type where
  | nil : Vec α 0
  | cons : {n : Nat} → α → Vec α n → Vec α (n + 1)
def Vec.head {α : Type} {n : Nat} : Vec α (n + 1) → α
  | .cons a _ => a
def Vec.toList {α : Type} : {n : Nat} → Vec α n → List α
  | _, .nil => []
  | _, .cons a v => a :: v.toList
theorem indexed_family {α : Type} {n : Nat} (v : Vec α n) : v.toList.length = n := by
  induction v with
  | nil => rfl
  | cons a v ih => simp [Vec.toList, ih]
theorem indexed_cases {α : Type} (v : Vec α 0) : v = .nil := by cases v; rfl
theorem indexed_head {α : Type} (a : α) : (Vec.cons a .nil).head = a := rfl

inductive Infinite where
  | stop : Infinite
  | branch : (Nat → Infinite) → Infinite
def Infinite.left : Infinite → Nat
  | stop => 0
  | branch f => (f 0).left + 1
theorem infinite_branching (f : Nat → Infinite) : (Infinite.branch f).left = (f 0).left + 1 := rfl

-- nested inductive types
inductive Rose (α : Type) where
  | node : α → List (Rose α) → Rose α
mutual
def Rose.count {α : Type} : Rose α → Nat
  | .node _ rs => Rose.countAll rs + 1
def Rose.countAll {α : Type} : List (Rose α) → Nat
  | [] => 0
  | r :: rs => r.count + Rose.countAll rs
end
theorem nested_recursion : (Rose.node 1 [.node 2 [], .node 3 []]).count = 3 := by decide
theorem nested_equation {α : Type} (a : α) : (Rose.node a []).count = 1 := by
  simp [Rose.count, Rose.countAll]

-- mutual inductive types and predicates
mutual
inductive EvenNat : Nat → Prop
  | zero : EvenNat 0
  | succ {n : Nat} : OddNat n → EvenNat (n + 1)
inductive OddNat : Nat → Prop
  | succ {n : Nat} : EvenNat n → OddNat (n + 1)
end
theorem mutual_predicates : EvenNat 2 := .succ (.succ .zero)
theorem mutual_inversion (h : OddNat 0) : False := nomatch h
inductive Reach (r : Nat → Nat → Prop) : Nat → Nat → Prop
  | refl (a : Nat) : Reach r a a
  | step {a b c : Nat} : Reach r a b → r b c → Reach r a c
theorem predicate_induction (r : Nat → Nat → Prop) (hr : ∀ a b, r a b → a ≤ b) (a b : Nat)
    (h : Reach r a b) : a ≤ b := by
  induction h with
  | refl => exact Nat.le_refl _
  | step _ k ih => exact Nat.le_trans ih (hr _ _ k)

-- custom eliminators, strong induction
theorem strong_induction (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) : p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih
theorem cases_numerals (n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 := by
  cases n with
  | zero => contradiction
  | succ m => exact ⟨m, rfl⟩
theorem recursion_in_a_theorem : ∀ n : Nat, n < 2 ^ n
  | 0 => by decide
  | n + 1 => by have := recursion_in_a_theorem n; rw [Nat.pow_succ]; omega

-- well-founded relations as data
theorem measure_is_well_founded : WellFounded (measure (fun l : List Nat => l.length)).rel :=
  (measure _).wf
theorem inverse_image : WellFounded (InvImage (· < ·) (fun p : Nat × Nat => p.1 + p.2)) :=
  InvImage.wf _ Nat.lt_wfRel.wf
theorem no_infinite_descent (f : Nat → Nat) (h : ∀ n, f (n + 1) < f n) : False := by
  have : ∀ m n, f n = m → False := by
    intro m
    induction m using Nat.strongRecOn with
    | ind m ih => intro n e; exact ih _ (e ▸ h n) (n + 1) rfl
  exact this _ 0 rfl
theorem lexicographic_order : Prod.Lex (· < ·) (· < ·) (1, 9) (2, (0 : Nat)) := .left _ _ (by decide)
theorem fix_unfolds (F : (n : Nat) → ((m : Nat) → m < n → Nat) → Nat) (n : Nat) :
    Nat.lt_wfRel.wf.fix F n = F n fun m _ => Nat.lt_wfRel.wf.fix F m :=
  WellFounded.fix_eq ..

-- local recursion
def sumTo (n : Nat) : Nat := go n 0
where
  go : Nat → Nat → Nat
    | 0, acc => acc
    | n + 1, acc => go n (acc + n + 1)
theorem where_clause : sumTo 4 = 10 := rfl
theorem where_equation (n acc : Nat) : sumTo.go (n + 1) acc = sumTo.go n (acc + n + 1) := rfl
def power (b n : Nat) : Nat :=
  let rec go : Nat → Nat
    | 0 => 1
    | k + 1 => b * go k
  go n
theorem let_rec_value : power 2 5 = 32 := rfl

-- children in a list, visited with `map` and a fold
def Rose.depth {α : Type} : Rose α → Nat
  | .node _ rs => (rs.map fun r => r.depth).foldl max 0 + 1
def Rose.total : Rose Nat → Nat
  | .node n rs => rs.foldl (fun acc r => acc + r.total) n
theorem map_over_children : (Rose.node 1 [.node 2 [.node 3 []]]).depth = 3 := by
  simp [Rose.depth]
theorem fold_over_children : (Rose.node 1 [.node 2 [], .node 3 [.node 4 []]]).total = 10 := by
  simp [Rose.total]
theorem children_are_smaller {α : Type} (r : Rose α) (rs : List (Rose α)) (h : r ∈ rs) (a : α) :
    sizeOf r < sizeOf (Rose.node a rs) := by
  have := List.sizeOf_lt_of_mem h
  simp; omega
