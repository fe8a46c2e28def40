prelude
import Init.List.Fold

/-!
# Lists: `replicate`, `take`, `drop`, `takeWhile`, `dropWhile`, `splitAt`, `span`
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `replicate` -/

@[simp] theorem replicate_zero {a : α} : replicate 0 a = [] := rfl

theorem replicate_succ {a : α} {n : Nat} : replicate (n + 1) a = a :: replicate n a := rfl

@[simp] theorem replicate_one {a : α} : replicate 1 a = [a] := rfl

@[simp] theorem length_replicate {n : Nat} {a : α} : (replicate n a).length = n := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n <;> simp_all [replicate_succ]

theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a := 
  (mem_replicate.1 h).2

theorem forall_mem_replicate {p : α → Prop} {a : α} {n : Nat} : (∀ b, b ∈ replicate n a → p b) ↔ n = 0 ∨ p a := by
  cases n <;> simp

@[simp] theorem replicate_succ_ne_nil {n : Nat} {a : α} : replicate (n + 1) a ≠ [] := by
  simp [replicate_succ]

@[simp] theorem replicate_eq_nil_iff {n : Nat} (a : α) : replicate n a = [] ↔ n = 0 := by
  cases n <;> simp

@[simp] theorem getElem?_replicate_of_lt {n : Nat} {i : Nat} {a : α} (h : i < n) : (replicate n a)[i]? = some a := by
  induction n generalizing i with
  | zero => cases h
  | succ n ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem?_replicate {n i : Nat} {a : α} : (replicate n a)[i]? = if i < n then some a else none := by
  split
  · exact getElem?_replicate_of_lt ‹_›
  · exact getElem?_eq_none (by rw [length_replicate]; omega)

@[simp] theorem getElem_replicate {a : α} {n i : Nat} (h : i < (replicate n a).length) : (replicate n a)[i] = a := by
  rw [getElem_eq_iff, getElem?_replicate_of_lt (by simpa using h)]

theorem eq_replicate_of_mem {a : α} {l : List α} (h : ∀ b, b ∈ l → b = a) : l = replicate l.length a := by
  induction l with
  | nil => rfl
  | cons b l ih => rw [length_cons, replicate_succ, ← ih fun c m => h c (.tail b m), h b (.head l)]

theorem eq_replicate_iff {a : α} {n : Nat} {l : List α} : l = replicate n a ↔ length l = n ∧ ∀ b, b ∈ l → b = a := by
  refine ⟨fun h => h ▸ ⟨length_replicate, fun b m => eq_of_mem_replicate m⟩, ?_⟩
  rintro ⟨rfl, h⟩
  exact eq_replicate_of_mem h

theorem map_eq_replicate_iff {l : List α} {f : α → β} {b : β} : l.map f = replicate l.length b ↔ ∀ x, x ∈ l → f x = b := by
  simp [eq_replicate_iff]

theorem map_const' {l : List α} {b : β} : map (fun _ => b) l = replicate l.length b := by
  induction l <;> simp_all [replicate_succ]

@[simp] theorem map_const {l : List α} {b : β} : map (Function.const α b) l = replicate l.length b := 
  map_const'

@[simp] theorem map_replicate {n : Nat} {a : α} {f : α → β} : (replicate n a).map f = replicate n (f a) := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem replicate_append_replicate {n m : Nat} {a : α} : replicate n a ++ replicate m a = replicate (n + m) a := by
  induction n <;> simp_all [replicate_succ, Nat.succ_add]

theorem append_replicate_replicate {n m : Nat} {a : α} : replicate n a ++ replicate m a = replicate (n + m) a := 
  replicate_append_replicate

theorem replicate_succ' {n : Nat} {a : α} : replicate (n + 1) a = replicate n a ++ [a] := 
  (replicate_append_replicate (m := 1)).symm

@[simp] theorem reverse_replicate {n : Nat} {a : α} : (replicate n a).reverse = replicate n a := by
  rw [eq_replicate_iff]
  exact ⟨by simp, fun b m => eq_of_mem_replicate (mem_reverse.1 m)⟩

@[simp] theorem replicate_inj {n m : Nat} {a b : α} : replicate n a = replicate m b ↔ n = m ∧ (n = 0 ∨ a = b) := by
  constructor
  · intro h
    have e : n = m := by simpa using congrArg length h
    subst e
    cases n <;> simp_all [replicate_succ]
  · rintro ⟨rfl, rfl | rfl⟩ <;> rfl

theorem filter_replicate {n : Nat} {a : α} {p : α → Bool} : (replicate n a).filter p = if p a then replicate n a else [] := by
  cases h : p a <;> induction n <;> simp_all [replicate_succ]

@[simp] theorem filter_replicate_of_pos {n : Nat} {a : α} {p : α → Bool} (h : p a) : (replicate n a).filter p = replicate n a := by
  simp [filter_replicate, h]

@[simp] theorem filter_replicate_of_neg {n : Nat} {a : α} {p : α → Bool} (h : ¬p a) : (replicate n a).filter p = [] := by
  simp [filter_replicate, h]

theorem filterMap_replicate {n : Nat} {a : α} {f : α → Option β} :
    (replicate n a).filterMap f = match f a with | none => [] | some b => replicate n b := by
  cases h : f a <;> induction n <;> simp_all [replicate_succ]

theorem filterMap_replicate_of_some {n : Nat} {a : α} {b : β} {f : α → Option β} (h : f a = some b) :
    (replicate n a).filterMap f = replicate n b := by simp [filterMap_replicate, h]

@[simp] theorem filterMap_replicate_of_none {n : Nat} {a : α} {f : α → Option β} (h : f a = none) :
    (replicate n a).filterMap f = [] := by simp [filterMap_replicate, h]

@[simp] theorem filterMap_replicate_of_isSome {n : Nat} {a : α} {f : α → Option β} (h : (f a).isSome) :
    (replicate n a).filterMap f = replicate n (Option.get _ h) := 
  filterMap_replicate_of_some (Option.some_get h).symm

@[simp] theorem flatten_replicate_nil {n : Nat} : (replicate n ([] : List α)).flatten = [] := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem flatten_replicate_singleton {n : Nat} {a : α} : (replicate n [a]).flatten = replicate n a := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem flatten_replicate_replicate {n m : Nat} {a : α} : (replicate n (replicate m a)).flatten = replicate (n * m) a := by
  induction n <;> simp_all [replicate_succ, Nat.succ_mul, Nat.add_comm]

theorem flatMap_replicate {n : Nat} {a : α} {f : α → List β} : (replicate n a).flatMap f = (replicate n (f a)).flatten := by
  simp [flatMap_def]

@[simp] theorem isEmpty_replicate {n : Nat} {a : α} : (replicate n a).isEmpty = decide (n = 0) := by
  cases n <;> simp [replicate_succ]

@[simp] theorem sum_replicate_nat {n a : Nat} : (replicate n a).sum = n * a := by
  induction n <;> simp_all [replicate_succ, Nat.succ_mul, Nat.add_comm]

theorem head?_replicate {a : α} {n : Nat} : (replicate n a).head? = if n = 0 then none else some a := by
  cases n <;> simp [replicate_succ]

@[simp] theorem tail_replicate {n : Nat} {a : α} : (replicate n a).tail = replicate (n - 1) a := by
  cases n <;> rfl

theorem getLast?_replicate {a : α} {n : Nat} : (replicate n a).getLast? = if n = 0 then none else some a := by
  rw [← head?_reverse, reverse_replicate, head?_replicate]

@[simp] theorem dropLast_replicate {n : Nat} {a : α} : (replicate n a).dropLast = replicate (n - 1) a := by
  rw [← reverse_replicate, dropLast_reverse, tail_replicate, reverse_replicate]

@[simp] theorem contains_replicate [BEq α] {n : Nat} {a b : α} : (replicate n b).contains a = (a == b && !n == 0) := by
  cases h : a == b <;> induction n <;> simp_all [replicate_succ]

/-! ### `take` and `drop` -/

@[simp] theorem take_nil {i : Nat} : ([] : List α).take i = [] := by cases i <;> rfl

@[simp] theorem take_zero {l : List α} : l.take 0 = [] := rfl

@[simp] theorem take_succ_cons {a : α} {as : List α} {i : Nat} : (a :: as).take (i + 1) = a :: as.take i := 
  rfl

@[simp] theorem drop_nil {i : Nat} : ([] : List α).drop i = [] := by cases i <;> rfl

@[simp] theorem drop_zero {l : List α} : l.drop 0 = l := rfl

@[simp] theorem drop_succ_cons {a : α} {l : List α} {i : Nat} : (a :: l).drop (i + 1) = l.drop i := 
  rfl

@[simp] theorem drop_one {l : List α} : l.drop 1 = l.tail := by cases l <;> rfl

@[simp] theorem take_append_drop (i : Nat) (l : List α) : l.take i ++ l.drop i = l := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem length_drop {i : Nat} {l : List α} : (drop i l).length = l.length - i := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem length_take {i : Nat} {l : List α} : (take i l).length = min i l.length := by
  induction l generalizing i <;> cases i <;> simp_all <;> omega

theorem length_take_le (i : Nat) (l : List α) : length (take i l) ≤ i := by rw [length_take]; omega

theorem length_take_le' (i : Nat) (l : List α) : length (take i l) ≤ l.length := by
  rw [length_take]; omega

theorem length_take_of_le {i : Nat} {l : List α} (h : i ≤ length l) : length (take i l) = i := by
  rw [length_take]; omega

theorem drop_eq_nil_of_le {as : List α} {i : Nat} (h : as.length ≤ i) : as.drop i = [] := 
  eq_nil_of_length_eq_zero (by rw [length_drop]; omega)

@[simp] theorem drop_eq_nil_iff {l : List α} {i : Nat} : l.drop i = [] ↔ l.length ≤ i := by
  rw [← length_eq_zero_iff, length_drop]; omega

theorem take_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) : take i l = l := by
  have := take_append_drop i l
  rwa [drop_eq_nil_of_le h, append_nil] at this

theorem drop_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) : drop i l = [] := 
  drop_eq_nil_of_le h

@[simp] theorem drop_length {l : List α} : l.drop l.length = [] := drop_eq_nil_of_le (Nat.le_refl _)

@[simp] theorem take_length {l : List α} : l.take l.length = l := take_of_length_le (Nat.le_refl _)

theorem take_eq_nil_of_eq_nil {as : List α} {i : Nat} (h : as = []) : as.take i = [] := by
  cases as <;> simp_all

theorem drop_eq_nil_of_eq_nil {as : List α} {i : Nat} (h : as = []) : as.drop i = [] := by
  cases as <;> simp_all

@[simp] theorem take_eq_nil_iff {l : List α} {k : Nat} : l.take k = [] ↔ k = 0 ∨ l = [] := by
  cases l <;> cases k <;> simp

theorem ne_nil_of_take_ne_nil {as : List α} {i : Nat} (h : as.take i ≠ []) : as ≠ [] := 
  fun e => h (take_eq_nil_of_eq_nil e)

theorem ne_nil_of_drop_ne_nil {as : List α} {i : Nat} (h : as.drop i ≠ []) : as ≠ [] := 
  fun e => h (drop_eq_nil_of_eq_nil e)

theorem getElem?_take_of_lt {l : List α} {i j : Nat} (h : i < j) : (l.take j)[i]? = l[i]? := by
  induction l generalizing i j <;> cases i <;> cases j <;> simp_all

theorem getElem?_take_eq_none {l : List α} {i j : Nat} (h : i ≤ j) : (l.take i)[j]? = none := 
  getElem?_eq_none (by rw [length_take]; omega)

theorem getElem?_take {l : List α} {i j : Nat} : (l.take i)[j]? = if j < i then l[j]? else none := by
  split
  · exact getElem?_take_of_lt ‹_›
  · exact getElem?_take_eq_none (Nat.le_of_not_lt ‹_›)

@[simp] theorem getElem_take {xs : List α} {j i : Nat} {h : i < (xs.take j).length} :
    (xs.take j)[i] = xs[i]'(Nat.lt_of_lt_of_le h (length_take_le' _ _)) := by
  rw [getElem_eq_iff, getElem?_take_of_lt (by rw [length_take] at h; omega), getElem?_eq_getElem]

@[simp] theorem getElem?_drop {xs : List α} {i j : Nat} : (xs.drop i)[j]? = xs[i + j]? := by
  induction xs generalizing i <;> cases i <;> simp_all [Nat.succ_add]

@[simp] theorem getElem_drop {xs : List α} {i : Nat} {j : Nat} {h : j < (xs.drop i).length} :
    (xs.drop i)[j] = xs[i + j]'(by rw [length_drop] at h; omega) := by
  rw [getElem_eq_iff, getElem?_drop, getElem?_eq_getElem]

theorem take_take {i j : Nat} {l : List α} : take i (take j l) = take (min i j) l := by
  refine ext_getElem? fun k => ?_
  simp only [getElem?_take]
  split <;> split <;> (try split) <;> first | rfl | omega

@[simp] theorem drop_drop {i j : Nat} {l : List α} : drop i (drop j l) = drop (j + i) l := by
  refine ext_getElem? fun k => ?_
  simp [Nat.add_assoc]

theorem take_drop {i j : Nat} {l : List α} : take i (drop j l) = drop j (take (j + i) l) := by
  refine ext_getElem? fun k => ?_
  simp only [getElem?_take, getElem?_drop]
  split <;> split <;> first | rfl | omega

theorem drop_take {i j : Nat} {l : List α} : drop i (take j l) = take (j - i) (drop i l) := by
  refine ext_getElem? fun k => ?_
  simp only [getElem?_take, getElem?_drop]
  split <;> split <;> first | rfl | omega

theorem take_append {l₁ l₂ : List α} {i : Nat} : take i (l₁ ++ l₂) = take i l₁ ++ take (i - l₁.length) l₂ := by
  induction l₁ generalizing i <;> cases i <;> simp_all [Nat.succ_sub_succ]

theorem drop_append {l₁ l₂ : List α} {i : Nat} : drop i (l₁ ++ l₂) = drop i l₁ ++ drop (i - l₁.length) l₂ := by
  induction l₁ generalizing i <;> cases i <;> simp_all [Nat.succ_sub_succ]

theorem take_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) : (l₁ ++ l₂).take i = l₁.take i := by
  rw [take_append, Nat.sub_eq_zero_of_le h, take_zero, append_nil]

theorem drop_append_of_le_length {l₁ l₂ : List α} {i : Nat} (h : i ≤ l₁.length) : (l₁ ++ l₂).drop i = l₁.drop i ++ l₂ := by
  rw [drop_append, Nat.sub_eq_zero_of_le h, drop_zero]

@[simp] theorem take_left {l₁ l₂ : List α} : take l₁.length (l₁ ++ l₂) = l₁ := by simp [take_append]

theorem take_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) : take i (l₁ ++ l₂) = l₁ := 
  h ▸ take_left

@[simp] theorem drop_left {l₁ l₂ : List α} : drop l₁.length (l₁ ++ l₂) = l₂ := by simp [drop_append]

theorem drop_left' {l₁ l₂ : List α} {i : Nat} (h : length l₁ = i) : drop i (l₁ ++ l₂) = l₂ := 
  h ▸ drop_left

theorem take_length_add_append {l₁ l₂ : List α} (i : Nat) : take (l₁.length + i) (l₁ ++ l₂) = l₁ ++ take i l₂ := by
  rw [take_append, take_of_length_le (Nat.le_add_right _ _), Nat.add_sub_cancel_left]

theorem drop_length_add_append {l₁ l₂ : List α} (i : Nat) : drop (l₁.length + i) (l₁ ++ l₂) = drop i l₂ := by
  rw [drop_append, drop_of_length_le (Nat.le_add_right _ _), Nat.add_sub_cancel_left, nil_append]

theorem take_add {l : List α} {i j : Nat} : l.take (i + j) = l.take i ++ (l.drop i).take j := by
  induction l generalizing i <;> cases i <;> simp_all [Nat.succ_add]

@[simp] theorem map_take {f : α → β} {l : List α} {i : Nat} : (l.take i).map f = (l.map f).take i := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem map_drop {f : α → β} {l : List α} {i : Nat} : (l.drop i).map f = (l.map f).drop i := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem take_replicate {a : α} {i n : Nat} : take i (replicate n a) = replicate (min i n) a := by
  rw [eq_replicate_iff]
  refine ⟨by simp, fun b m => eq_of_mem_replicate (n := n) ?_⟩
  rw [← take_append_drop i (replicate n a)]
  exact mem_append_left _ m

@[simp] theorem drop_replicate {a : α} {i n : Nat} : drop i (replicate n a) = replicate (n - i) a := by
  rw [eq_replicate_iff]
  refine ⟨by simp, fun b m => eq_of_mem_replicate (n := n) ?_⟩
  rw [← take_append_drop i (replicate n a)]
  exact mem_append_right _ m

theorem mem_of_mem_take {a : α} {i : Nat} {l : List α} (h : a ∈ l.take i) : a ∈ l := 
  take_append_drop i l ▸ mem_append_left _ h

theorem mem_of_mem_drop {a : α} {i : Nat} {l : List α} (h : a ∈ l.drop i) : a ∈ l := 
  take_append_drop i l ▸ mem_append_right _ h

@[simp] theorem getElem_cons_drop {as : List α} {i : Nat} (h : i < as.length) : as[i] :: as.drop (i + 1) = as.drop i := by
  induction as generalizing i with
  | nil => cases h
  | cons a as ih => cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem_cons_drop_succ_eq_drop {as : List α} {i : Nat} (h : i < as.length) : as[i] :: as.drop (i + 1) = as.drop i := 
  getElem_cons_drop h

theorem drop_eq_getElem_cons {i : Nat} {l : List α} (h : i < l.length) : drop i l = l[i] :: drop (i + 1) l := 
  (getElem_cons_drop h).symm

theorem take_concat_get {l : List α} {i : Nat} (h : i < l.length) : (l.take i).concat l[i] = l.take (i + 1) := by
  rw [take_add, concat_eq_append, drop_eq_getElem_cons h]; rfl

@[simp] theorem take_append_getElem {l : List α} {i : Nat} (h : i < l.length) : (l.take i) ++ [l[i]] = l.take (i + 1) := by
  rw [← concat_eq_append, take_concat_get]

theorem take_succ {l : List α} {i : Nat} : l.take (i + 1) = l.take i ++ l[i]?.toList := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h]; exact (take_append_getElem h).symm
  · rw [getElem?_eq_none (by omega), take_of_length_le (by omega), take_of_length_le (by omega)]; simp

theorem dropLast_eq_take {l : List α} : l.dropLast = l.take (l.length - 1) := by
  rcases eq_nil_or_concat l with rfl | ⟨t, b, rfl⟩ <;> simp

theorem set_eq_take_append_cons_drop {l : List α} {i : Nat} {a : α} :
    l.set i a = if i < l.length then l.take i ++ a :: l.drop (i + 1) else l := by
  induction l generalizing i <;> cases i <;> simp_all <;> split <;> rfl

theorem take_reverse {xs : List α} {i : Nat} : xs.reverse.take i = (xs.drop (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have := congrArg reverse (take_append_drop (xs.length - i) xs)
    rw [reverse_append] at this
    rw [← this, take_left' (by simp; omega)]
  · rw [take_of_length_le (by simp; omega), Nat.sub_eq_zero_of_le (by omega), drop_zero]

theorem drop_reverse {xs : List α} {i : Nat} : xs.reverse.drop i = (xs.take (xs.length - i)).reverse := by
  by_cases h : i ≤ xs.length
  · have := congrArg reverse (take_append_drop (xs.length - i) xs)
    rw [reverse_append] at this
    rw [← this, drop_left' (by simp; omega)]
  · rw [drop_of_length_le (by simp; omega), Nat.sub_eq_zero_of_le (by omega), take_zero, reverse_nil]

theorem tail_drop {l : List α} {i : Nat} : (l.drop i).tail = l.drop (i + 1) := by
  rw [← drop_one, drop_drop]

@[simp] theorem drop_tail {l : List α} {i : Nat} : l.tail.drop i = l.drop (i + 1) := by
  rw [← drop_one, drop_drop, Nat.add_comm]

theorem drop_sizeOf_le [SizeOf α] (l : List α) (i : Nat) : sizeOf (l.drop i) ≤ sizeOf l := by
  induction l generalizing i with
  | nil => simp
  | cons a l ih =>
    cases i with
    | zero => exact Nat.le_refl _
    | succ i => have := ih i; simp; omega

/-! ### `takeWhile` and `dropWhile` -/

@[simp] theorem takeWhile_nil {p : α → Bool} : ([] : List α).takeWhile p = [] := rfl

@[simp] theorem dropWhile_nil {p : α → Bool} : ([] : List α).dropWhile p = [] := rfl

theorem takeWhile_cons {p : α → Bool} {a : α} {l : List α} : (a :: l).takeWhile p = if p a then a :: l.takeWhile p else [] := by
  cases h : p a <;> simp [takeWhile, h]

theorem dropWhile_cons {p : α → Bool} {x : α} {xs : List α} : (x :: xs).dropWhile p = if p x then xs.dropWhile p else x :: xs := by
  cases h : p x <;> simp [dropWhile, h]

@[simp] theorem takeWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : (a :: l).takeWhile p = a :: l.takeWhile p := by
  simp [takeWhile_cons, h]

@[simp] theorem takeWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : (a :: l).takeWhile p = [] := by
  simp [takeWhile_cons, h]

@[simp] theorem dropWhile_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : (a :: l).dropWhile p = l.dropWhile p := by
  simp [dropWhile_cons, h]

@[simp] theorem dropWhile_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : (a :: l).dropWhile p = a :: l := by
  simp [dropWhile_cons, h]

theorem takeWhile_map {f : α → β} {p : β → Bool} {l : List α} : (l.map f).takeWhile p = (l.takeWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

theorem dropWhile_map {f : α → β} {p : β → Bool} {l : List α} : (l.map f).dropWhile p = (l.dropWhile (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

@[simp] theorem takeWhile_append_dropWhile {p : α → Bool} {l : List α} : takeWhile p l ++ dropWhile p l = l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem dropWhile_append {p : α → Bool} {xs ys : List α} :
    (xs ++ ys).dropWhile p = if (xs.dropWhile p).isEmpty then ys.dropWhile p else xs.dropWhile p ++ ys := by
  induction xs with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem takeWhile_append {p : α → Bool} {xs ys : List α} :
    (xs ++ ys).takeWhile p = if (xs.takeWhile p).length = xs.length then xs ++ ys.takeWhile p else xs.takeWhile p := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]; split <;> rfl

@[simp] theorem takeWhile_replicate_eq_filter {n : Nat} {a : α} (p : α → Bool) : (replicate n a).takeWhile p = (replicate n a).filter p := by
  cases h : p a <;> induction n <;> simp_all [replicate_succ]

theorem takeWhile_replicate {n : Nat} {a : α} (p : α → Bool) : (replicate n a).takeWhile p = if p a then replicate n a else [] := by
  rw [takeWhile_replicate_eq_filter, filter_replicate]

@[simp] theorem dropWhile_replicate_eq_filter_not {n : Nat} {a : α} (p : α → Bool) : (replicate n a).dropWhile p = (replicate n a).filter (fun a => !p a) := by
  cases h : p a <;> induction n <;> simp_all [replicate_succ]

theorem dropWhile_replicate {n : Nat} {a : α} (p : α → Bool) : (replicate n a).dropWhile p = if p a then [] else replicate n a := by
  cases h : p a <;> simp [h]

theorem all_takeWhile {p : α → Bool} {l : List α} : (l.takeWhile p).all p = true := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h]; simpa using ih

theorem mem_takeWhile_imp {p : α → Bool} {l : List α} {x : α} (h : x ∈ takeWhile p l) : p x := all_eq_true.1 all_takeWhile x h

theorem any_dropWhile {p : α → Bool} {l : List α} : (l.dropWhile p).any (fun x => !p x) = !l.all p := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h]; simpa using ih

/-! ### `splitAt`, `span` and rotation -/

theorem splitAt_go {i : Nat} {l xs acc : List α} :
    splitAt.go l xs i acc = if i < xs.length then (acc.reverse ++ xs.take i, xs.drop i) else (l, []) := by
  induction xs generalizing i acc with
  | nil => simp [splitAt.go]
  | cons x xs ih => cases i <;> simp [splitAt.go, ih]

theorem splitAt_eq {i : Nat} {l : List α} : splitAt i l = (l.take i, l.drop i) := by
  rw [splitAt, splitAt_go]
  split
  · rfl
  · rw [take_of_length_le (by omega), drop_of_length_le (by omega)]

theorem span_loop_eq {p : α → Bool} {l acc : List α} : span.loop p l acc = (acc.reverse ++ l.takeWhile p, l.dropWhile p) := by
  induction l generalizing acc with
  | nil => simp [span.loop]
  | cons a l ih => cases h : p a <;> simp [span.loop, h, ih]

theorem span_eq_takeWhile_dropWhile {p : α → Bool} {l : List α} : span p l = (l.takeWhile p, l.dropWhile p) := 
  span_loop_eq

@[simp] theorem rotateLeft_nil {n : Nat} : ([] : List α).rotateLeft n = [] := rfl

@[simp] theorem rotateRight_nil {n : Nat} : ([] : List α).rotateRight n = [] := rfl

@[simp] theorem rotateLeft_zero {l : List α} : rotateLeft l 0 = l := by simp [rotateLeft]

@[simp] theorem rotateRight_zero {l : List α} : rotateRight l 0 = l := by simp [rotateRight]

@[simp] theorem rotateLeft_replicate {m n : Nat} {a : α} : rotateLeft (replicate m a) n = replicate m a := by
  unfold rotateLeft
  split
  · rfl
  · have := Nat.mod_lt n (y := m) (by simp at *; omega)
    simp; omega

@[simp] theorem rotateRight_replicate {m n : Nat} {a : α} : rotateRight (replicate m a) n = replicate m a := by
  unfold rotateRight
  split
  · rfl
  · have := Nat.mod_lt n (y := m) (by simp at *; omega)
    simp; omega

end List
