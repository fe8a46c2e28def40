prelude
import Init.List.TakeDrop

/-!
# Lists: searching, counting, replacing and removing single elements
-/

set_option relaxedAutoImplicit false
universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

/-! ### `find?` -/

@[simp] theorem find?_nil {p : α → Bool} : ([] : List α).find? p = none := rfl

theorem find?_cons {p : α → Bool} {a : α} {as : List α} :
    (a :: as).find? p = match p a with | true => some a | false => as.find? p := rfl

@[simp] theorem find?_cons_of_pos {p : α → Bool} {a : α} {l : List α} (h : p a) : find? p (a :: l) = some a := by
  simp [find?_cons, h]

@[simp] theorem find?_cons_of_neg {p : α → Bool} {a : α} {l : List α} (h : ¬p a) : find? p (a :: l) = find? p l := by
  simp [find?_cons, h]

@[simp] theorem find?_eq_none {p : α → Bool} {l : List α} : find? p l = none ↔ ∀ x, x ∈ l → ¬p x := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem find?_some {p : α → Bool} {a : α} {l : List α} (h : find? p l = some a) : p a := by
  induction l with
  | nil => cases h
  | cons b l ih => cases k : p b <;> simp_all

theorem mem_of_find?_eq_some {p : α → Bool} {a : α} {l : List α} (h : find? p l = some a) : a ∈ l := by
  induction l with
  | nil => cases h
  | cons b l ih => cases k : p b <;> simp_all

@[simp] theorem find?_isSome {xs : List α} {p : α → Bool} : (xs.find? p).isSome ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem find?_map {f : β → α} {p : α → Bool} {l : List β} : find? p (l.map f) = (l.find? (p ∘ f)).map f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p (f a) <;> simp [h, ih]

@[simp] theorem find?_append {p : α → Bool} {xs ys : List α} : (xs ++ ys).find? p = (xs.find? p).or (ys.find? p) := by
  induction xs with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem head?_filter {p : α → Bool} {l : List α} : (l.filter p).head? = l.find? p := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem find?_filter {xs : List α} {p q : α → Bool} : (xs.filter p).find? q = xs.find? fun a => p a && q a := by
  rw [← head?_filter, ← head?_filter, filter_filter]
  exact congrArg (fun f => (filter f xs).head?) (funext fun a => Bool.and_comm _ _)

theorem find?_replicate {n : Nat} {a : α} {p : α → Bool} :
    find? p (replicate n a) = if n = 0 then none else if p a then some a else none := by
  cases n with
  | zero => rfl
  | succ n => cases h : p a <;> simp [replicate_succ, h]

@[simp] theorem find?_replicate_of_size_pos {n : Nat} {a : α} {p : α → Bool} (h : 0 < n) :
    find? p (replicate n a) = if p a then some a else none := by
  rw [find?_replicate, if_neg (by omega)]

@[simp] theorem find?_replicate_of_pos {n : Nat} {a : α} {p : α → Bool} (h : p a) :
    find? p (replicate n a) = if n = 0 then none else some a := by simp [find?_replicate, h]

@[simp] theorem find?_replicate_of_neg {n : Nat} {a : α} {p : α → Bool} (h : ¬p a) : find? p (replicate n a) = none := by
  simp [find?_replicate, h]

/-! ### `findSome?` -/

@[simp] theorem findSome?_nil {f : α → Option β} : ([] : List α).findSome? f = none := rfl

theorem findSome?_cons {f : α → Option β} {a : α} {as : List α} :
    (a :: as).findSome? f = match f a with | some b => some b | none => as.findSome? f := rfl

@[simp] theorem findSome?_cons_of_isSome {f : α → Option β} {a : α} {l : List α} (h : (f a).isSome) : findSome? f (a :: l) = f a := by
  cases k : f a <;> simp_all [findSome?_cons]

@[simp] theorem findSome?_cons_of_isNone {f : α → Option β} {a : α} {l : List α} (h : (f a).isNone) : findSome? f (a :: l) = findSome? f l := by
  rw [findSome?_cons, Option.eq_none_of_isNone h]

theorem exists_of_findSome?_eq_some {l : List α} {f : α → Option β} {b : β} (w : l.findSome? f = some b) : ∃ a, a ∈ l ∧ f a = some b := by
  induction l with
  | nil => cases w
  | cons a l ih =>
    cases h : f a with
    | none => exact (ih (by simpa [findSome?_cons, h] using w)).imp fun x k => ⟨.tail a k.1, k.2⟩
    | some c => exact ⟨a, .head l, by simpa [findSome?_cons, h] using w⟩

@[simp] theorem findSome?_eq_none_iff {p : α → Option β} {l : List α} : findSome? p l = none ↔ ∀ x, x ∈ l → p x = none := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem findSome?_map {f : β → γ} {p : γ → Option α} {l : List β} : findSome? p (l.map f) = l.findSome? (p ∘ f) := by
  induction l <;> simp_all [findSome?_cons]

@[simp] theorem findSome?_append {l₁ l₂ : List α} {f : α → Option β} : (l₁ ++ l₂).findSome? f = (l₁.findSome? f).or (l₂.findSome? f) := by
  induction l₁ with
  | nil => simp
  | cons a l ih => cases h : f a <;> simp [h, ih]

theorem findSome?_replicate {n : Nat} {a : α} {f : α → Option β} : findSome? f (replicate n a) = if n = 0 then none else f a := by
  cases n with
  | zero => rfl
  | succ n => cases h : f a <;> simp [replicate_succ, h]

@[simp] theorem findSome?_replicate_of_pos {n : Nat} {a : α} {f : α → Option β} (h : 0 < n) : findSome? f (replicate n a) = f a := by
  rw [findSome?_replicate, if_neg (by omega)]

@[simp] theorem find?_replicate_of_isSome {n : Nat} {a : α} {f : α → Option β} (_ : (f a).isSome) : findSome? f (replicate n a) = if n = 0 then none else f a := 
  findSome?_replicate

@[simp] theorem find?_replicate_of_isNone {n : Nat} {a : α} {f : α → Option β} (h : (f a).isNone) : findSome? f (replicate n a) = none := by
  rw [findSome?_replicate, Option.eq_none_of_isNone h]; split <;> rfl

theorem head?_filterMap {f : α → Option β} {l : List α} : (l.filterMap f).head? = l.findSome? f := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : f a <;> simp [h, ih]

/-! ### Positions -/

theorem findIdx_go_eq {p : α → Bool} {l : List α} {n : Nat} : findIdx.go p l n = findIdx p l + n := by
  unfold findIdx
  suffices ∀ m, findIdx.go p l (m + n) = findIdx.go p l m + n by simpa using this 0
  induction l with
  | nil => intro m; rfl
  | cons a l ih => intro m; simp only [findIdx.go, Nat.add_right_comm m n 1, ih]; cases p a <;> rfl

@[simp] theorem findIdx_nil {p : α → Bool} : [].findIdx p = 0 := rfl

theorem findIdx_cons {p : α → Bool} {b : α} {l : List α} : (b :: l).findIdx p = bif p b then 0 else l.findIdx p + 1 := by
  rw [findIdx, findIdx.go]; cases p b <;> simp [findIdx_go_eq]

theorem findIdx_le_length {p : α → Bool} {xs : List α} : xs.findIdx p ≤ xs.length := by
  induction xs with
  | nil => exact Nat.le_refl _
  | cons a l ih => rw [findIdx_cons]; cases p a <;> simp; exact ih

@[simp] theorem findIdx_lt_length {p : α → Bool} {xs : List α} : xs.findIdx p < xs.length ↔ ∃ x, x ∈ xs ∧ p x := by
  induction xs with
  | nil => simp
  | cons a l ih => rw [findIdx_cons]; cases h : p a <;> simp [h, ih]

@[simp] theorem idxOf_nil [BEq α] {x : α} : ([] : List α).idxOf x = 0 := rfl

theorem idxOf_cons [BEq α] {x y : α} {xs : List α} : (x :: xs).idxOf y = bif x == y then 0 else xs.idxOf y + 1 := 
  findIdx_cons

@[simp] theorem idxOf_cons_self [BEq α] [LawfulBEq α] {a : α} {l : List α} : (a :: l).idxOf a = 0 := by
  simp [idxOf_cons]

theorem idxOf_le_length [BEq α] {l : List α} {a : α} : l.idxOf a ≤ l.length := findIdx_le_length

theorem idxOf_lt_length_iff [BEq α] [LawfulBEq α] {l : List α} {a : α} : l.idxOf a < l.length ↔ a ∈ l := by
  simp [idxOf]

/-! ### Counting -/

theorem countP_go_eq {p : α → Bool} {l : List α} {n : Nat} : countP.go p l n = countP p l + n := by
  unfold countP
  suffices ∀ m, countP.go p l (m + n) = countP.go p l m + n by simpa using this 0
  induction l with
  | nil => intro m; rfl
  | cons a l ih => intro m; simp only [countP.go, Nat.add_right_comm m n 1, ih]; cases p a <;> rfl

@[simp] theorem countP_nil {p : α → Bool} : countP p [] = 0 := rfl

theorem countP_cons {p : α → Bool} {a : α} {l : List α} : countP p (a :: l) = countP p l + if p a then 1 else 0 := by
  rw [countP, countP.go]; cases p a <;> simp [countP_go_eq]

@[simp] theorem countP_cons_of_pos {p : α → Bool} {a : α} {l : List α} (pa : p a) : countP p (a :: l) = countP p l + 1 := by
  simp [countP_cons, pa]

@[simp] theorem countP_cons_of_neg {p : α → Bool} {a : α} {l : List α} (pa : ¬p a) : countP p (a :: l) = countP p l := by
  simp [countP_cons, pa]

theorem countP_eq_length_filter {p : α → Bool} {l : List α} : countP p l = length (filter p l) := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih]

theorem length_eq_countP_add_countP (p : α → Bool) {l : List α} : length l = countP p l + countP (fun a => !p a) l := by
  induction l with
  | nil => rfl
  | cons a l ih => cases h : p a <;> simp [h, ih] <;> omega

theorem countP_le_length {p : α → Bool} {l : List α} : countP p l ≤ l.length := by
  rw [countP_eq_length_filter]; exact length_filter_le p l

@[simp] theorem countP_append {p : α → Bool} {l₁ l₂ : List α} : countP p (l₁ ++ l₂) = countP p l₁ + countP p l₂ := by
  simp [countP_eq_length_filter]

@[simp] theorem countP_pos_iff {p : α → Bool} {l : List α} : 0 < countP p l ↔ ∃ a, a ∈ l ∧ p a := by
  induction l with
  | nil => simp
  | cons a l ih => cases h : p a <;> simp [h, ih]

@[simp] theorem countP_eq_zero {p : α → Bool} {l : List α} : countP p l = 0 ↔ ∀ a, a ∈ l → ¬p a := by
  rw [countP_eq_length_filter, length_eq_zero_iff, filter_eq_nil_iff]

@[simp] theorem countP_eq_length {p : α → Bool} {l : List α} : countP p l = l.length ↔ ∀ a, a ∈ l → p a := by
  rw [countP_eq_length_filter, length_filter_eq_length_iff]

@[simp] theorem countP_map {p : β → Bool} {f : α → β} {l : List α} : countP p (map f l) = countP (p ∘ f) l := by
  simp [countP_eq_length_filter, filter_map]

@[simp] theorem countP_reverse {p : α → Bool} {l : List α} : countP p l.reverse = countP p l := by
  simp [countP_eq_length_filter]

section Count
variable [BEq α]

@[simp] theorem count_nil {a : α} : count a [] = 0 := rfl

theorem count_cons {a b : α} {l : List α} : count a (b :: l) = count a l + if b == a then 1 else 0 := 
  countP_cons

theorem count_eq_countP {a : α} {l : List α} : count a l = countP (· == a) l := rfl

theorem count_le_length {a : α} {l : List α} : count a l ≤ l.length := countP_le_length

@[simp] theorem count_append {a : α} {l₁ l₂ : List α} : count a (l₁ ++ l₂) = count a l₁ + count a l₂ := 
  countP_append

@[simp] theorem count_reverse {a : α} {l : List α} : count a l.reverse = count a l := countP_reverse

variable [LawfulBEq α]

@[simp] theorem count_cons_self {a : α} {l : List α} : count a (a :: l) = count a l + 1 := by
  simp [count_cons]

@[simp] theorem count_cons_of_ne {a b : α} (h : b ≠ a) {l : List α} : count a (b :: l) = count a l := by
  simp [count_cons, h]

theorem count_singleton_self {a : α} : count a [a] = 1 := by simp

@[simp] theorem count_pos_iff {a : α} {l : List α} : 0 < count a l ↔ a ∈ l := by
  simp [count_eq_countP]

@[simp] theorem one_le_count_iff {a : α} {l : List α} : 1 ≤ count a l ↔ a ∈ l := count_pos_iff

theorem count_eq_zero {a : α} {l : List α} : count a l = 0 ↔ ¬a ∈ l := by
  rw [← count_pos_iff]; omega

theorem count_eq_zero_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : count a l = 0 := 
  count_eq_zero.2 h

@[simp] theorem count_replicate_self {a : α} {n : Nat} : count a (replicate n a) = n := by
  induction n <;> simp_all [replicate_succ]

end Count

/-! ### `replace` -/

section Replace
variable [BEq α]

@[simp] theorem replace_nil {a b : α} : ([] : List α).replace a b = [] := rfl

theorem replace_cons {a b c : α} {as : List α} :
    (a :: as).replace b c = match a == b with | true => c :: as | false => a :: replace as b c := 
  rfl

@[simp] theorem replace_cons_self [LawfulBEq α] {a b : α} {as : List α} : (a :: as).replace a b = b :: as := by
  simp [replace_cons]

@[simp] theorem replace_of_not_mem [LawfulBEq α] {a b : α} {l : List α} (h : ¬a ∈ l) : l.replace a b = l := by
  induction l with
  | nil => rfl
  | cons c l ih =>
    rw [mem_cons, not_or] at h
    rw [replace_cons, beq_eq_false_iff_ne.2 (Ne.symm h.1)]
    exact congrArg (c :: ·) (ih h.2)

@[simp] theorem length_replace {a b : α} {l : List α} : (l.replace a b).length = l.length := by
  induction l with
  | nil => rfl
  | cons c l ih => cases h : c == a <;> simp [replace_cons, h, ih]

/-! ### `insert` -/

@[simp] theorem insert_nil (a : α) : [].insert a = [a] := rfl

variable [LawfulBEq α]

@[simp] theorem insert_of_mem {a : α} {l : List α} (h : a ∈ l) : l.insert a = l := by
  simp [List.insert, h]

@[simp] theorem insert_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : l.insert a = a :: l := by
  simp [List.insert, h]

@[simp] theorem mem_insert_iff {a b : α} {l : List α} : a ∈ l.insert b ↔ a = b ∨ a ∈ l := by
  by_cases h : b ∈ l
  · rw [insert_of_mem h]; exact ⟨.inr, fun k => k.elim (· ▸ h) id⟩
  · rw [insert_of_not_mem h, mem_cons]

@[simp] theorem mem_insert_self {a : α} {l : List α} : a ∈ l.insert a := by simp

theorem mem_insert_of_mem {a b : α} {l : List α} (h : a ∈ l) : a ∈ l.insert b := by
  cases l <;> simp_all

theorem eq_or_mem_of_mem_insert {a b : α} {l : List α} (h : a ∈ l.insert b) : a = b ∨ a ∈ l := 
  mem_insert_iff.1 h

@[simp] theorem length_insert_of_mem {a : α} {l : List α} (h : a ∈ l) : length (l.insert a) = length l := by
  cases l <;> simp_all

@[simp] theorem length_insert_of_not_mem {a : α} {l : List α} (h : ¬a ∈ l) : length (l.insert a) = length l + 1 := by
  cases l <;> simp_all

@[simp] theorem insert_replicate_self {n : Nat} {a : α} (h : 0 < n) : (replicate n a).insert a = replicate n a := 
  insert_of_mem (mem_replicate.2 ⟨by omega, rfl⟩)

end Replace

/-! ### `erase`, `eraseIdx` -/

section Erase
variable [BEq α]

@[simp] theorem erase_nil (a : α) : [].erase a = [] := rfl

theorem erase_cons {a b : α} {l : List α} : (b :: l).erase a = if b == a then l else b :: l.erase a := by
  cases h : b == a <;> simp [List.erase, h]

@[simp] theorem erase_cons_head [LawfulBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by
  simp [erase_cons]

@[simp] theorem erase_cons_tail {a b : α} {l : List α} (h : ¬(b == a)) : (b :: l).erase a = b :: l.erase a := by
  simp [erase_cons, h]

theorem erase_of_not_mem [LawfulBEq α] {a : α} {l : List α} (h : ¬a ∈ l) : l.erase a = l := by
  induction l with
  | nil => rfl
  | cons b l ih =>
    rw [mem_cons, not_or] at h
    rw [erase_cons_tail (by simpa using Ne.symm h.1), ih h.2]

theorem length_erase_of_mem [LawfulBEq α] {a : α} {l : List α} (h : a ∈ l) : length (l.erase a) = length l - 1 := by
  induction l with
  | nil => cases h
  | cons b l ih =>
    rw [erase_cons]
    split
    · rfl
    · have m : a ∈ l := (mem_cons.1 h).resolve_left fun e => absurd (beq_iff_eq.2 e.symm) ‹_›
      have := length_pos_of_mem m
      simp [ih m]; omega

theorem mem_of_mem_erase {a b : α} {l : List α} (h : a ∈ l.erase b) : a ∈ l := by
  induction l with
  | nil => cases h
  | cons c l ih =>
    rw [erase_cons] at h
    split at h
    · exact .tail c h
    · exact (mem_cons.1 h).elim (fun e => e ▸ .head l) fun k => .tail c (ih k)

@[simp] theorem mem_erase_of_ne [LawfulBEq α] {a b : α} {l : List α} (ab : a ≠ b) : a ∈ l.erase b ↔ a ∈ l := by
  refine ⟨mem_of_mem_erase, fun h => ?_⟩
  induction l with
  | nil => cases h
  | cons c l ih =>
    rw [erase_cons]
    split
    · exact (mem_cons.1 h).resolve_left fun e => ab (e.trans (beq_iff_eq.1 ‹_›))
    · exact (mem_cons.1 h).elim (fun e => e ▸ .head _) fun k => .tail c (ih k)

@[simp] theorem erase_replicate_self [LawfulBEq α] {n : Nat} {a : α} : (replicate n a).erase a = replicate (n - 1) a := by
  cases n <;> simp [replicate_succ]

end Erase

@[simp] theorem eraseIdx_nil {i : Nat} : ([] : List α).eraseIdx i = [] := by cases i <;> rfl

@[simp] theorem eraseIdx_cons_zero {a : α} {as : List α} : (a :: as).eraseIdx 0 = as := rfl

@[simp] theorem eraseIdx_cons_succ {a : α} {as : List α} {i : Nat} : (a :: as).eraseIdx (i + 1) = a :: as.eraseIdx i := 
  rfl

theorem eraseIdx_eq_take_drop_succ {l : List α} {i : Nat} : l.eraseIdx i = l.take i ++ l.drop (i + 1) := by
  induction l generalizing i <;> cases i <;> simp_all

theorem length_eraseIdx {l : List α} {i : Nat} : (l.eraseIdx i).length = if i < l.length then l.length - 1 else l.length := by
  rw [eraseIdx_eq_take_drop_succ]
  split <;> simp <;> omega

theorem eraseIdx_of_length_le {l : List α} {k : Nat} (h : l.length ≤ k) : eraseIdx l k = l := by
  rw [eraseIdx_eq_take_drop_succ, take_of_length_le h, drop_of_length_le (by omega), append_nil]

/-! ### `lookup` -/

section Lookup
variable [BEq α]

@[simp] theorem lookup_nil {a : α} : ([] : List (α × β)).lookup a = none := rfl

theorem lookup_cons {a k : α} {b : β} {es : List (α × β)} :
    ((k, b) :: es).lookup a = match a == k with | true => some b | false => es.lookup a := rfl

@[simp] theorem lookup_cons_self [LawfulBEq α] {k : α} {b : β} {es : List (α × β)} : ((k, b) :: es).lookup k = some b := by
  simp [lookup_cons]

theorem lookup_replicate {n : Nat} {a k : α} {b : β} :
    (replicate n (a, b)).lookup k = if n = 0 then none else if k == a then some b else none := by
  cases n with
  | zero => rfl
  | succ n =>
    rw [if_neg (Nat.succ_ne_zero n)]
    cases h : k == a
    · induction n with
      | zero => simp [replicate_succ, lookup_cons, h]
      | succ n ih => rw [replicate_succ, lookup_cons, h]; exact ih
    · simp [replicate_succ, lookup_cons, h]

theorem lookup_replicate_of_pos {n : Nat} {a k : α} {b : β} (h : 0 < n) :
    (replicate n (a, b)).lookup k = if k == a then some b else none := by
  rw [lookup_replicate, if_neg (by omega)]

theorem lookup_replicate_self [LawfulBEq α] {n : Nat} {a : α} {b : β} :
    (replicate n (a, b)).lookup a = if n = 0 then none else some b := by simp [lookup_replicate]

@[simp] theorem lookup_replicate_self_of_pos [LawfulBEq α] {n : Nat} {a : α} {b : β} (h : 0 < n) :
    (replicate n (a, b)).lookup a = some b := by rw [lookup_replicate_self, if_neg (by omega)]

@[simp] theorem lookup_replicate_ne {n : Nat} {a k : α} {b : β} (h : !k == a) : (replicate n (a, b)).lookup k = none := by
  rw [lookup_replicate]; split <;> simp_all

end Lookup

/-! ### `removeAll`, `partition` by membership -/

@[simp] theorem removeAll_nil [BEq α] {xs : List α} : xs.removeAll [] = xs := by simp [removeAll]

theorem cons_removeAll [BEq α] {x : α} {xs ys : List α} :
    (x :: xs).removeAll ys = if ys.contains x then xs.removeAll ys else x :: xs.removeAll ys := by
  cases h : ys.contains x <;> simp_all [removeAll]

end List
