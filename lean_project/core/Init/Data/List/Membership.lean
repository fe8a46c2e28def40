/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Length

/-!
# Lists: what belongs to a list

Membership beyond the constructors, quantification over the elements of a list, and the Boolean
tests `elem`, `contains`, `any` and `all`.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

/-! ### Membership -/

theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l :=
  exists_mem_of_length_pos (length_pos_of_ne_nil h)

theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => simp
  | cons a l => exact ⟨nofun, fun h ↦ absurd (.head l) (h a)⟩

theorem eq_of_mem_singleton {a b : α} (h : a ∈ [b]) : a = b := by intros; simp_all

@[simp] theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by simp

theorem mem_singleton_self (a : α) : a ∈ [a] := by simp

theorem mem_nil_iff (a : α) : a ∈ ([] : List α) ↔ False := by simp

theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] := by cases l <;> simp_all

theorem mem_concat_self {xs : List α} {a : α} : a ∈ xs ++ [a] := by simp

theorem mem_append_cons_self {xs ys : List α} {a : α} : a ∈ xs ++ a :: ys := by simp

theorem mem_of_mem_cons_of_mem {a b : α} {l : List α} (h : a ∈ b :: l) (k : b ∈ l) : a ∈ l := by
  rcases mem_cons.1 h with rfl | h <;> assumption

theorem eq_or_ne_mem_of_mem {a b : α} {l : List α} (h' : a ∈ b :: l) : a = b ∨ (a ≠ b ∧ a ∈ l) := by
  by_cases h : a = b <;> simp_all

theorem mem_of_ne_of_mem {a y : α} {l : List α} (h₁ : a ≠ y) (h₂ : a ∈ y :: l) : a ∈ l :=
  (mem_cons.1 h₂).resolve_left h₁

theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : a ≠ b :=
  fun e ↦ h (mem_cons.2 (.inl e))

theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : ¬a ∈ l :=
  fun k ↦ h (.tail b k)

theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (h : a ≠ y) (k : ¬a ∈ l) :
    ¬a ∈ y :: l := by
  cases l <;> simp_all

theorem ne_and_not_mem_of_not_mem_cons {a y : α} {l : List α} (h : ¬a ∈ y :: l) : a ≠ y ∧ ¬a ∈ l :=
  ⟨ne_of_not_mem_cons h, not_mem_of_not_mem_cons h⟩

theorem not_mem_append {a : α} {s t : List α} (h₁ : ¬a ∈ s) (h₂ : ¬a ∈ t) : ¬a ∈ s ++ t := by
  cases s <;> simp_all

theorem mem_append_eq {a : α} {s t : List α} : (a ∈ s ++ t) = (a ∈ s ∨ a ∈ t) := by simp

theorem mem_append_of_mem_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs :=
  mem_append_left bs h

theorem mem_append_of_mem_right {b : α} {bs : List α} (as : List α) (h : b ∈ bs) : b ∈ as ++ bs :=
  mem_append_right as h

theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t : List α, l = s ++ a :: t :=
  ⟨append_of_mem, fun ⟨s, t, e⟩ ↦ by simp [e]⟩

@[simp] theorem mem_reverseAux {x : α} {as bs : List α} :
    x ∈ reverseAux as bs ↔ x ∈ as ∨ x ∈ bs := by
  simp

theorem exists_of_mem_map {f : α → β} {b : β} {l : List α} (h : b ∈ map f l) :
    ∃ a, a ∈ l ∧ f a = b :=
  mem_map.1 h

theorem sizeOf_lt_of_mem {a : α} [SizeOf α] {as : List α} (h : a ∈ as) : sizeOf a < sizeOf as := by
  induction h with
  | head => simp; omega
  | tail _ _ ih => simp; omega

/-! ### Quantifying over the elements -/

theorem forall_mem_nil (p : α → Prop) : ∀ (x) (_ : x ∈ ([] : List α)), p x := by simp

theorem exists_mem_nil (p : α → Prop) : ¬∃ x, ∃ _ : x ∈ ([] : List α), p x := by simp

theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x := by simp

theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, ∃ _ : x ∈ a :: l, p x) ↔ p a ∨ ∃ x, ∃ _ : x ∈ l, p x := by simp

theorem forall_mem_singleton {p : α → Prop} {a : α} : (∀ (x) (_ : x ∈ [a]), p x) ↔ p a := by simp

theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ (x) (_ : x ∈ l₁ ++ l₂), p x) ↔ (∀ (x) (_ : x ∈ l₁), p x) ∧ (∀ (x) (_ : x ∈ l₂), p x) := by
  simp [or_imp, forall_and]

theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∀ (i) (_ : i ∈ l.map f), P i) ↔ ∀ (j) (_ : j ∈ l), P (f j) :=
  ⟨fun h j m ↦ h _ (mem_map_of_mem m), fun h i m ↦ by
    obtain ⟨a, k, rfl⟩ := mem_map.1 m; exact h a k⟩

theorem exists_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∃ i, i ∈ l.map f ∧ P i) ↔ ∃ j, j ∈ l ∧ P (f j) :=
  ⟨fun ⟨_, m, h⟩ ↦ by obtain ⟨a, k, rfl⟩ := mem_map.1 m; exact ⟨a, k, h⟩,
    fun ⟨_, m, h⟩ ↦ ⟨_, mem_map_of_mem m, h⟩⟩

/-! ### Boolean tests -/

@[simp] theorem elem_nil [BEq α] {a : α} : ([] : List α).elem a = false := rfl

theorem elem_cons [BEq α] {a b : α} {bs : List α} :
    (b :: bs).elem a = match a == b with | true => true | false => bs.elem a := rfl

@[simp] theorem elem_cons_self [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    (a :: as).elem a = true := by
  simp [elem]

@[simp] theorem contains_nil [BEq α] {a : α} : ([] : List α).contains a = false := rfl

@[simp] theorem contains_cons [BEq α] {a x : α} {as : List α} :
    (a :: as).contains x = (x == a || as.contains x) := by
  cases h : x == a <;> simp [contains, elem, h]

theorem contains_eq_any_beq [BEq α] {l : List α} {a : α} : l.contains a = l.any (a == ·) := by
  induction l <;> simp_all [any]

@[simp] theorem elem_eq_contains [BEq α] {a : α} {l : List α} : elem a l = l.contains a := rfl

@[simp] theorem elem_eq_mem [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    elem a as = decide (a ∈ as) := by
  rw [Bool.eq_iff_iff, elem_iff]; simp

theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} : as.contains a ↔ a ∈ as :=
  elem_iff

@[simp] theorem contains_eq_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} :
    as.contains a = decide (a ∈ as) :=
  elem_eq_mem a as

theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : elem a as = true) :
    a ∈ as :=
  elem_iff.1 h

theorem elem_eq_true_of_mem [BEq α] [LawfulBEq α] {a : α} {as : List α} (h : a ∈ as) :
    elem a as = true :=
  elem_iff.2 h

@[simp] theorem decide_mem_cons [BEq α] [LawfulBEq α] {a y : α} {l : List α} :
    decide (y ∈ a :: l) = (y == a || decide (y ∈ l)) := by cases h : y == a <;> simp_all

@[simp] theorem any_nil {f : α → Bool} : [].any f = false := rfl

@[simp] theorem any_cons {a : α} {l : List α} {f : α → Bool} : (a :: l).any f = (f a || l.any f) :=
  rfl

@[simp] theorem all_nil {f : α → Bool} : [].all f = true := rfl

@[simp] theorem all_cons {a : α} {l : List α} {f : α → Bool} : (a :: l).all f = (f a && l.all f) :=
  rfl

@[simp] theorem any_eq_true {p : α → Bool} {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x := by
  induction l <;> simp_all

@[simp] theorem all_eq_true {p : α → Bool} {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x := by
  induction l <;> simp_all

@[simp] theorem any_eq_false {p : α → Bool} {l : List α} : l.any p = false ↔ ∀ x, x ∈ l → ¬p x := by
  induction l <;> simp_all

@[simp] theorem all_eq_false {p : α → Bool} {l : List α} : l.all p = false ↔ ∃ x, x ∈ l ∧ ¬p x := by
  rw [← Bool.not_eq_true, all_eq_true]; simp [Classical.not_forall]

theorem any_eq {p : α → Bool} {l : List α} : l.any p = decide (∃ x, x ∈ l ∧ p x) := by
  rw [Bool.eq_iff_iff]; simp

theorem all_eq {p : α → Bool} {l : List α} : l.all p = decide (∀ x, x ∈ l → p x) := by
  rw [Bool.eq_iff_iff]; simp

theorem any_beq [BEq α] [LawfulBEq α] {l : List α} {a : α} :
    (l.any fun x ↦ a == x) = decide (a ∈ l) := by
  rw [← contains_eq_any_beq, contains_eq_mem]

theorem not_any_eq_all_not {l : List α} {p : α → Bool} : (!l.any p) = l.all fun a ↦ !p a := by
  induction l <;> simp_all

theorem not_all_eq_any_not {l : List α} {p : α → Bool} : (!l.all p) = l.any fun a ↦ !p a := by
  induction l <;> simp_all

theorem and_any_distrib_left {l : List α} {p : α → Bool} {q : Bool} :
    (q && l.any p) = l.any fun a ↦ q && p a := by
  cases q <;> induction l <;> simp_all

theorem and_any_distrib_right {l : List α} {p : α → Bool} {q : Bool} :
    (l.any p && q) = l.any fun a ↦ p a && q := by
  cases q <;> induction l <;> simp_all

theorem or_all_distrib_left {l : List α} {p : α → Bool} {q : Bool} :
    (q || l.all p) = l.all fun a ↦ q || p a := by
  cases q <;> induction l <;> simp_all

theorem or_all_distrib_right {l : List α} {p : α → Bool} {q : Bool} :
    (l.all p || q) = l.all fun a ↦ p a || q := by
  cases q <;> induction l <;> simp_all

theorem any_eq_not_all_not {l : List α} {p : α → Bool} : l.any p = !l.all (!p ·) := by
  induction l <;> simp_all

theorem all_eq_not_any_not {l : List α} {p : α → Bool} : l.all p = !l.any (!p ·) := by
  induction l <;> simp_all

@[simp] theorem any_map {f : α → β} {l : List α} {p : β → Bool} :
    (l.map f).any p = l.any (p ∘ f) := by
  induction l <;> simp_all

@[simp] theorem all_map {f : α → β} {l : List α} {p : β → Bool} :
    (l.map f).all p = l.all (p ∘ f) := by
  induction l <;> simp_all

@[simp] theorem any_append {x y : List α} {f : α → Bool} :
    (x ++ y).any f = (x.any f || y.any f) := by
  induction x <;> simp_all [Bool.or_assoc]

@[simp] theorem all_append {x y : List α} {f : α → Bool} :
    (x ++ y).all f = (x.all f && y.all f) := by
  induction x <;> simp_all [Bool.and_assoc]

@[simp] theorem any_reverse {l : List α} {f : α → Bool} : l.reverse.any f = l.any f := by
  induction l <;> simp_all [Bool.or_comm]

@[simp] theorem all_reverse {l : List α} {f : α → Bool} : l.reverse.all f = l.all f := by
  induction l <;> simp_all [Bool.and_comm]

@[simp] theorem or_nil : [].or = false := rfl

@[simp] theorem or_cons {a : Bool} {l : List Bool} : (a :: l).or = (a || l.or) := rfl

@[simp] theorem and_nil : [].and = true := rfl

@[simp] theorem and_cons {a : Bool} {l : List Bool} : (a :: l).and = (a && l.and) := rfl

@[simp] theorem contains_append [BEq α] {xs ys : List α} {a : α} :
    (xs ++ ys).contains a = (xs.contains a || ys.contains a) := by
  simp [contains_eq_any_beq]

@[simp] theorem contains_reverse [BEq α] {xs : List α} {a : α} :
    xs.reverse.contains a = xs.contains a := by
  simp [contains_eq_any_beq]

/-! ### Inclusion -/

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ :=
  ⟨fun h a ↦ h (a := a), fun h _ ↦ h⟩

@[simp] theorem nil_subset (l : List α) : [] ⊆ l := nofun

@[simp] theorem Subset.refl (l : List α) : l ⊆ l := fun _ h ↦ h

theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ :=
  fun _ h ↦ h₂ (h₁ h)

theorem subset_cons_self {a : α} {l : List α} : l ⊆ a :: l := fun _ ↦ .tail a

theorem subset_of_cons_subset {a : α} {l₁ l₂ : List α} (h : a :: l₁ ⊆ l₂) : l₁ ⊆ l₂ :=
  fun _ m ↦ h (.tail a m)

theorem subset_cons_of_subset {a : α} {l₁ l₂ : List α} (h : l₁ ⊆ l₂) : l₁ ⊆ a :: l₂ :=
  fun _ m ↦ .tail a (h m)

@[simp] theorem cons_subset {a : α} {l m : List α} : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h ↦ ⟨h (.head l), subset_of_cons_subset h⟩,
    fun h b k ↦ (mem_cons.1 k).elim (· ▸ h.1) (@h.2 b)⟩

theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ ↦ mem_append_left l₂

theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ := fun _ ↦ mem_append_right l₁

@[simp] theorem append_subset {l₁ l₂ l : List α} : l₁ ++ l₂ ⊆ l ↔ l₁ ⊆ l ∧ l₂ ⊆ l :=
  ⟨fun h ↦ ⟨fun _ m ↦ h (mem_append_left _ m), fun _ m ↦ h (mem_append_right _ m)⟩,
    fun h _ m ↦ (mem_append.1 m).elim (@h.1 _) (@h.2 _)⟩

theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ := fun b m ↦ by
  obtain ⟨a, k, rfl⟩ := mem_map.1 m; exact mem_map_of_mem (h k)

@[simp] theorem subset_nil {l : List α} : l ⊆ [] ↔ l = [] := by
  cases l <;> simp

end List
