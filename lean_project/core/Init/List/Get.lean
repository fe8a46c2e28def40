prelude
import Init.List.Membership

/-!
# Lists: reading and writing by position

`xs[i]`, `xs[i]?` and `xs[i]!` against the list functions. The simp set computes lookups on
constructors, `++`, `map`, `set` and `replicate`, and brings `get` to the bracket notation.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### Lookup on constructors -/

@[simp] theorem getElem_cons_zero (a : α) (as : List α) (h : 0 < (a :: as).length) :
    getElem (a :: as) 0 h = a := rfl

@[simp] theorem getElem_cons_succ (a : α) (as : List α) (i : Nat) (h : i + 1 < (a :: as).length) :
    getElem (a :: as) (i + 1) h = getElem as i (Nat.lt_of_succ_lt_succ h) := rfl

@[simp] theorem getElem?_nil {i : Nat} : ([] : List α)[i]? = none := rfl

@[simp] theorem getElem?_cons_zero {a : α} {l : List α} : (a :: l)[0]? = some a := rfl

@[simp] theorem getElem?_cons_succ {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]? = l[i]? := rfl

@[simp] theorem getElem!_nil [Inhabited α] {i : Nat} : ([] : List α)[i]! = default := rfl

@[simp] theorem getElem!_cons_zero [Inhabited α] {a : α} {l : List α} : (a :: l)[0]! = a := rfl

@[simp] theorem getElem!_cons_succ [Inhabited α] {a : α} {l : List α} {i : Nat} : (a :: l)[i + 1]! = l[i]! := 
  rfl

theorem getElem?_eq_getElem {l : List α} {i : Nat} (h : i < l.length) : l[i]? = some l[i] := by
  induction l generalizing i with
  | nil => cases h
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ h)

theorem getElem?_eq_none {l : List α} {i : Nat} (h : length l ≤ i) : l[i]? = none := by
  induction l generalizing i <;> cases i <;> simp_all

instance : LawfulGetElem (List α) Nat α fun as i => i < as.length where
  getElem?_def as i _ := by
    split
    · exact getElem?_eq_getElem _
    · exact getElem?_eq_none (Nat.le_of_not_lt ‹_›)
  getElem!_def as i := by
    induction as generalizing i with
    | nil => rfl
    | cons a as ih =>
      cases i with
      | zero => rfl
      | succ i => exact ih i

@[simp] theorem getElem?_eq_none_iff {l : List α} {i : Nat} : l[i]? = none ↔ length l ≤ i := by
  by_cases h : i < l.length
  · simp [getElem?_eq_getElem h, h]
  · simp [getElem?_eq_none (Nat.le_of_not_lt h), Nat.le_of_not_lt h]

@[simp] theorem none_eq_getElem?_iff {l : List α} {i : Nat} : none = l[i]? ↔ length l ≤ i := by
  rw [eq_comm, getElem?_eq_none_iff]

theorem getElem?_len_le {l : List α} {i : Nat} (h : length l ≤ i) : l[i]? = none := 
  getElem?_eq_none h

theorem getElem?_eq_some_iff {l : List α} {i : Nat} {a : α} : l[i]? = some a ↔ ∃ h : i < l.length, l[i] = a := by
  by_cases h : i < l.length
  · rw [getElem?_eq_getElem h, Option.some.injEq, exists_prop_of_true h]
  · rw [getElem?_eq_none (Nat.le_of_not_lt h)]
    exact ⟨nofun, fun ⟨k, _⟩ => absurd k h⟩

theorem some_eq_getElem?_iff {l : List α} {i : Nat} {a : α} : some a = l[i]? ↔ ∃ h : i < l.length, l[i] = a := by
  rw [eq_comm, getElem?_eq_some_iff]

theorem getElem_of_getElem? {l : List α} {i : Nat} {a : α} (h : l[i]? = some a) : ∃ h : i < l.length, l[i] = a := 
  getElem?_eq_some_iff.1 h

@[simp] theorem some_getElem_eq_getElem?_iff (xs : List α) (i : Nat) (h : i < xs.length) : (some xs[i] = xs[i]?) ↔ True := by
  simp [getElem?_eq_getElem h]

@[simp] theorem getElem?_eq_some_getElem_iff (xs : List α) (i : Nat) (h : i < xs.length) : (xs[i]? = some xs[i]) ↔ True := by
  simp [getElem?_eq_getElem h]

theorem getElem_eq_iff {l : List α} {i : Nat} {x : α} (h : i < l.length) : l[i] = x ↔ l[i]? = some x := by
  rw [getElem?_eq_getElem h, Option.some.injEq]

theorem getElem_eq_getElem?_get {l : List α} {i : Nat} (h : i < l.length) :
    l[i] = l[i]?.get (by simp [getElem?_eq_getElem h]) := by simp [getElem?_eq_getElem h]

@[simp] theorem isSome_getElem? {l : List α} {i : Nat} : l[i]?.isSome = decide (i < l.length) := by
  by_cases h : i < l.length
  · simp [getElem?_eq_getElem h, h]
  · simp [getElem?_eq_none (Nat.le_of_not_lt h), h]

@[simp] theorem isNone_getElem? {l : List α} {i : Nat} : l[i]?.isNone = decide (l.length ≤ i) := by
  rw [← Option.not_isSome, isSome_getElem?, ← decide_not, decide_eq_decide, Nat.not_lt]

theorem getElem!_of_getElem? [Inhabited α] {l : List α} {i : Nat} {a : α} (h : l[i]? = some a) : l[i]! = a := by
  rw [getElem!_def, h]

theorem getElem!_eq_getElem?_getD [Inhabited α] {l : List α} {i : Nat} : l[i]! = (l[i]?).getD default := by
  rw [getElem!_def]; cases l[i]? <;> rfl

theorem getElem?_cons {l : List α} {a : α} {i : Nat} :
    (a :: l)[i]? = if i = 0 then some a else l[i - 1]? := by cases i <;> simp

theorem getElem_cons {l : List α} {a : α} {i : Nat} (w : i < (a :: l).length) :
    (a :: l)[i] = if h : i = 0 then a else l[i - 1]'(by simp at w; omega) := by cases i <;> simp

@[simp] theorem getElem_singleton {a : α} {i : Nat} (h : i < 1) : [a][i] = a := by
  obtain rfl : i = 0 := by omega
  rfl

theorem getElem?_singleton {a : α} {i : Nat} : [a][i]? = if i = 0 then some a else none := by
  cases i <;> simp

@[simp] theorem getElem?_length {l : List α} : l[l.length]? = none := 
  getElem?_eq_none (Nat.le_refl _)

theorem getElem_of_eq {l l' : List α} (h : l = l') {i : Nat} (w : i < l.length) : l[i] = l'[i]'(h ▸ w) := by
  cases h; rfl

/-! ### `get` and `getD` -/

@[simp] theorem get_eq_getElem (l : List α) (i : Fin l.length) : l.get i = l[i.1]'i.2 := rfl

theorem get_of_eq {l l' : List α} (h : l = l') (i : Fin l.length) : get l i = get l' ⟨i, h ▸ i.2⟩ := by
  cases h; rfl

@[simp] theorem getD_eq_getElem?_getD {l : List α} {i : Nat} {a : α} : getD l i a = (l[i]?).getD a := 
  rfl

theorem getD_nil {i : Nat} {d : α} : getD [] i d = d := rfl

theorem getD_cons_zero {x d : α} {xs : List α} : getD (x :: xs) 0 d = x := rfl

theorem getD_cons_succ {x d : α} {xs : List α} {n : Nat} : getD (x :: xs) (n + 1) d = getD xs n d := 
  rfl

theorem getD_eq_getElem {l : List α} {i : Nat} (d : α) (h : i < l.length) : l.getD i d = l[i] := by
  simp [getElem?_eq_getElem h]

/-! ### Extensionality -/

@[ext] theorem ext_getElem? {l₁ l₂ : List α} (h : ∀ i : Nat, l₁[i]? = l₂[i]?) : l₁ = l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ with
    | nil => rfl
    | cons b l₂ => exact nomatch h 0
  | cons a l₁ ih => cases l₂ with
    | nil => exact nomatch h 0
    | cons b l₂ => rw [Option.some.inj (h 0), ih fun i => h (i + 1)]

theorem ext_getElem {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂) : l₁ = l₂ := by
  refine ext_getElem? fun i => ?_
  by_cases k : i < l₁.length
  · rw [getElem?_eq_getElem k, getElem?_eq_getElem (hl ▸ k), h i k]
  · rw [getElem?_eq_none (by omega), getElem?_eq_none (by omega)]

theorem ext_get {l₁ l₂ : List α} (hl : length l₁ = length l₂)
    (h : ∀ n h₁ h₂, get l₁ ⟨n, h₁⟩ = get l₂ ⟨n, h₂⟩) : l₁ = l₂ := ext_getElem hl h

theorem ext_getElem_iff {l₁ l₂ : List α} : l₁ = l₂ ↔ l₁.length = l₂.length ∧
    ∀ (i : Nat) (h₁ : i < l₁.length) (h₂ : i < l₂.length), l₁[i]'h₁ = l₂[i]'h₂ :=
  ⟨fun e => by cases e; exact ⟨rfl, fun _ _ _ => rfl⟩, fun h => ext_getElem h.1 h.2⟩

/-! ### Lookup and membership -/

@[simp] theorem getElem_mem {l : List α} {n : Nat} (h : n < l.length) : l[n]'h ∈ l := by
  induction l generalizing n with
  | nil => cases h
  | cons a l ih =>
    cases n with
    | zero => exact .head l
    | succ n => exact .tail a (ih _)

theorem get_mem (l : List α) (n : Fin l.length) : get l n ∈ l := getElem_mem n.2

theorem getElem_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ (i : Nat) (h : i < l.length), l[i]'h = a := by
  induction h with
  | head l => exact ⟨0, Nat.succ_pos _, rfl⟩
  | tail b _ ih =>
    obtain ⟨i, h, e⟩ := ih
    exact ⟨i + 1, Nat.succ_lt_succ h, e⟩

theorem mem_iff_getElem {a : α} {l : List α} : a ∈ l ↔ ∃ (i : Nat) (h : i < l.length), l[i]'h = a :=
  ⟨getElem_of_mem, fun ⟨_, h, e⟩ => e ▸ getElem_mem h⟩

theorem get_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ n, get l n = a :=
  let ⟨i, h, e⟩ := getElem_of_mem h
  ⟨⟨i, h⟩, e⟩

theorem mem_iff_get {a : α} {l : List α} : a ∈ l ↔ ∃ n, get l n = a :=
  ⟨get_of_mem, fun ⟨n, e⟩ => e ▸ get_mem l n⟩

theorem getElem?_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ i : Nat, l[i]? = some a :=
  let ⟨i, h, e⟩ := getElem_of_mem h
  ⟨i, getElem?_eq_some_iff.2 ⟨h, e⟩⟩

theorem mem_of_getElem? {l : List α} {i : Nat} {a : α} (e : l[i]? = some a) : a ∈ l :=
  let ⟨h, e⟩ := getElem?_eq_some_iff.1 e
  e ▸ getElem_mem h

theorem mem_iff_getElem? {a : α} {l : List α} : a ∈ l ↔ ∃ i : Nat, l[i]? = some a := 
  ⟨getElem?_of_mem, fun ⟨_, h⟩ => mem_of_getElem? h⟩

theorem mem_of_getElem {l : List α} {i : Nat} {h : i < l.length} {a : α} (e : l[i] = a) : a ∈ l := 
  e ▸ getElem_mem h

theorem forall_getElem {l : List α} {p : α → Prop} :
    (∀ (i : Nat) h, p (l[i]'h)) ↔ ∀ a, a ∈ l → p a :=
  ⟨fun h a m => by obtain ⟨i, k, rfl⟩ := getElem_of_mem m; exact h i k, fun h i k => h _ (getElem_mem k)⟩

/-! ### `set` -/

@[simp] theorem set_nil {i : Nat} {a : α} : [].set i a = [] := rfl

@[simp] theorem set_cons_zero {x : α} {xs : List α} {a : α} : (x :: xs).set 0 a = a :: xs := rfl

@[simp] theorem set_cons_succ {x : α} {xs : List α} {i : Nat} {a : α} : (x :: xs).set (i + 1) a = x :: xs.set i a := 
  rfl

theorem getElem?_set {l : List α} {i j : Nat} {a : α} :
    (l.set i a)[j]? = if i = j then if i < l.length then some a else none else l[j]? := by
  induction l generalizing i j with
  | nil => simp
  | cons b l ih => cases i <;> cases j <;> simp [ih]

@[simp] theorem getElem?_set_self {l : List α} {i : Nat} {a : α} (h : i < l.length) : (l.set i a)[i]? = some a := by
  simp [getElem?_set, h]

theorem getElem?_set_self' {l : List α} {i : Nat} {a : α} : (set l i a)[i]? = Function.const _ a <$> l[i]? := by
  by_cases h : i < l.length
  · simp [h, getElem?_eq_getElem h]
  · simp [getElem?_eq_none (Nat.le_of_not_lt h), Nat.le_of_not_lt h]

@[simp] theorem getElem_set_self {l : List α} {i : Nat} {a : α} (h : i < (l.set i a).length) : (l.set i a)[i] = a := by
  rw [getElem_eq_iff, getElem?_set_self (by simpa using h)]

@[simp] theorem getElem?_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} : (l.set i a)[j]? = l[j]? := by
  simp [getElem?_set, h]

@[simp] theorem getElem_set_ne {l : List α} {i j : Nat} (h : i ≠ j) {a : α} (hj : j < (l.set i a).length) :
    (l.set i a)[j] = l[j]'(by simp at hj; exact hj) := by
  rw [getElem_eq_iff, getElem?_set_ne h, getElem?_eq_getElem]

theorem getElem_set {l : List α} {i j : Nat} {a : α} (h : j < (l.set i a).length) :
    (set l i a)[j]'h = if i = j then a else l[j]'(length_set (as := l) ▸ h) := by
  split
  · subst i; simp
  · simp [*]

theorem set_eq_of_length_le {l : List α} {i : Nat} (h : l.length ≤ i) {a : α} : l.set i a = l := by
  refine ext_getElem? fun j => ?_
  rw [getElem?_set]
  split
  · subst j; rw [if_neg (by omega), getElem?_eq_none h]
  · rfl

@[simp] theorem set_getElem_self {as : List α} {i : Nat} (h : i < as.length) : as.set i as[i] = as := by
  refine ext_getElem? fun j => ?_
  rw [getElem?_set]
  split
  · subst j; simp [getElem?_eq_getElem h]
  · rfl

@[simp] theorem set_eq_nil_iff {l : List α} (i : Nat) (a : α) : l.set i a = [] ↔ l = [] := by
  cases l <;> cases i <;> simp

theorem set_comm (a b : α) {i j : Nat} {l : List α} (h : i ≠ j) :
    (l.set i a).set j b = (l.set j b).set i a := by
  induction l generalizing i j with
  | nil => rfl
  | cons c l ih => cases i <;> cases j <;> simp_all

@[simp] theorem set_set (a : α) {b : α} {l : List α} {i : Nat} : (l.set i a).set i b = l.set i b := by
  induction l generalizing i <;> cases i <;> simp_all

theorem mem_set {l : List α} {i : Nat} (h : i < l.length) (a : α) : a ∈ l.set i a := 
  mem_of_getElem? (getElem?_set_self h)

theorem mem_or_eq_of_mem_set {l : List α} {i : Nat} {a b : α} (h : a ∈ l.set i b) : a ∈ l ∨ a = b := by
  induction l generalizing i with
  | nil => cases h
  | cons c l ih =>
    cases i with
    | zero => exact (mem_cons.1 h).symm.imp (.tail c) id
    | succ i =>
      rcases mem_cons.1 h with rfl | h
      · exact .inl (.head l)
      · exact (ih h).imp (.tail c) id

@[simp] theorem set_map {f : α → β} {l : List α} {i : Nat} {a : α} : (map f l).set i (f a) = map f (l.set i a) := by
  induction l generalizing i <;> cases i <;> simp_all

/-! ### Lookup in `map`, `++` and `reverse` -/

@[simp] theorem getElem?_map {f : α → β} {l : List α} {i : Nat} : (map f l)[i]? = Option.map f l[i]? := by
  induction l generalizing i <;> cases i <;> simp_all

@[simp] theorem getElem_map (f : α → β) {l : List α} {i : Nat} {h : i < (map f l).length} :
    (map f l)[i] = f (l[i]'(length_map f ▸ h)) := by
  rw [getElem_eq_iff, getElem?_map, getElem?_eq_getElem (length_map f ▸ h)]; rfl

theorem getElem?_append_left {l₁ l₂ : List α} {i : Nat} (hn : i < l₁.length) : (l₁ ++ l₂)[i]? = l₁[i]? := by
  induction l₁ generalizing i with
  | nil => cases hn
  | cons a l ih =>
    cases i with
    | zero => rfl
    | succ i => exact ih (Nat.lt_of_succ_lt_succ hn)

theorem getElem?_append_right {l₁ l₂ : List α} {i : Nat} (h : l₁.length ≤ i) :
    (l₁ ++ l₂)[i]? = l₂[i - l₁.length]? := by
  induction l₁ generalizing i with
  | nil => rfl
  | cons a l ih =>
    cases i with
    | zero => cases h
    | succ i => simp [ih (Nat.le_of_succ_le_succ h)]

theorem getElem?_append {l₁ l₂ : List α} {i : Nat} :
    (l₁ ++ l₂)[i]? = if i < l₁.length then l₁[i]? else l₂[i - l₁.length]? := by
  split
  · exact getElem?_append_left ‹_›
  · exact getElem?_append_right (Nat.le_of_not_lt ‹_›)

theorem getElem_append_left {as bs : List α} {i : Nat} (h : i < as.length) {h' : i < (as ++ bs).length} :
    (as ++ bs)[i] = as[i] := by
  rw [getElem_eq_iff, getElem?_append_left h, getElem?_eq_getElem]

theorem getElem_append_right {as bs : List α} {i : Nat} (h₁ : as.length ≤ i) {h₂ : i < (as ++ bs).length} :
    (as ++ bs)[i]'h₂ = bs[i - as.length]'(by rw [length_append] at h₂; omega) := by
  rw [getElem_eq_iff, getElem?_append_right h₁, getElem?_eq_getElem]

theorem getElem_append {l₁ l₂ : List α} {i : Nat} (h : i < (l₁ ++ l₂).length) :
    (l₁ ++ l₂)[i] = if h' : i < l₁.length then l₁[i] else
      l₂[i - l₁.length]'(by rw [length_append] at h; omega) := by
  split
  · exact getElem_append_left _
  · exact getElem_append_right (Nat.le_of_not_lt ‹_›)

@[simp] theorem getElem_concat_length {l : List α} {a : α} {i : Nat} (h : i = l.length) (w : i < (l ++ [a]).length) :
    (l ++ [a])[i]'w = a := by
  subst h; simp [getElem_append_right (Nat.le_refl _)]

theorem getElem?_concat_length {l : List α} {a : α} : (l ++ [a])[l.length]? = some a := by
  simp [getElem?_append_right (Nat.le_refl _)]

theorem getElem?_concat {l : List α} {a : α} {i : Nat} :
    (l ++ [a])[i]? = if i = l.length then some a else l[i]? := by
  rw [getElem?_append]
  by_cases h : i < l.length
  · rw [if_pos h, if_neg (by omega)]
  · rw [if_neg h, getElem?_singleton]
    by_cases k : i = l.length
    · simp [k]
    · rw [if_neg (by omega), if_neg k, getElem?_eq_none (by omega)]

theorem getElem_of_append {l l₁ l₂ : List α} {a : α} {i : Nat} (eq : l = l₁ ++ a :: l₂) (h : l₁.length = i) :
    l[i]'(by rw [eq, length_append, h, length_cons]; omega) = a := by
  subst eq h; rw [getElem_append_right (Nat.le_refl _)]; simp

theorem getElem?_reverse' {l : List α} {i j : Nat} (h : i + j + 1 = length l) : l.reverse[i]? = l[j]? := by
  induction l generalizing j with
  | nil => cases h
  | cons a l ih =>
    rw [reverse_cons, getElem?_concat, length_reverse]
    cases j with
    | zero => rw [if_pos (by simp at h; omega)]; rfl
    | succ j => rw [if_neg (by simp at h; omega), ih (by simp at h; omega)]; rfl

@[simp] theorem getElem?_reverse {l : List α} {i : Nat} (h : i < length l) :
    l.reverse[i]? = l[l.length - 1 - i]? := getElem?_reverse' (by omega)

@[simp] theorem getElem_reverse {l : List α} {i : Nat} (h : i < l.reverse.length) :
    l.reverse[i] = l[l.length - 1 - i]'(by simp at h; omega) := by
  simp only [length_reverse] at h
  rw [getElem_eq_iff, getElem?_reverse h, getElem?_eq_getElem]

end List
