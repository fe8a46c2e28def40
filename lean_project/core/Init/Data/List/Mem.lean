/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Append

/-!
# Lists: membership

`a ∈ l` in terms of the constructors, append, map and reverse, and its decision procedures: `decide`
runs through a concrete list.
-/

set_option relaxedAutoImplicit false
universe u v
variable {α : Type u} {β : Type v}

namespace List

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ ([] : List α) := nofun

@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l :=
  ⟨fun | .head _ => .inl rfl | .tail _ h => .inr h,
    fun | .inl e => e ▸ .head l | .inr h => .tail b h⟩

@[simp] theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := .head l

theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := .tail y h

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => exact ⟨.inr, fun h ↦ h.resolve_left not_mem_nil⟩
  | cons b s ih => simp only [cons_append, mem_cons, ih, or_assoc]

theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs :=
  mem_append.2 (.inl h)

theorem mem_append_right {b : α} {bs : List α} (as : List α) (h : b ∈ bs) : b ∈ as ++ bs :=
  mem_append.2 (.inr h)

theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t : List α, l = s ++ a :: t := by
  induction h with
  | head as => exact ⟨[], as, rfl⟩
  | tail b _ ih =>
    obtain ⟨s, t, rfl⟩ := ih
    exact ⟨b :: s, t, rfl⟩

@[simp] theorem mem_map {b : β} {f : α → β} {l : List α} : b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => simp
  | cons x l ih =>
    constructor
    · intro h
      rcases mem_cons.1 h with rfl | h
      · exact ⟨x, .head l, rfl⟩
      · exact (ih.1 h).elim fun a h ↦ ⟨a, .tail x h.1, h.2⟩
    · rintro ⟨a, h, rfl⟩
      rcases mem_cons.1 h with rfl | h
      · exact .head _
      · exact .tail _ (ih.2 ⟨a, h, rfl⟩)

theorem mem_map_of_mem {a : α} {l : List α} {f : α → β} (h : a ∈ l) : f a ∈ map f l :=
  mem_map.2 ⟨a, h, rfl⟩

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ as.reverse ↔ x ∈ as := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [ih, or_comm]

/-! ### Deciding -/

instance decidableBEx (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse fun ⟨_, h, _⟩ ↦ nomatch h
  | a :: l => match (inferInstance : Decidable (p a)), decidableBEx p l with
    | isTrue h, _ => isTrue ⟨a, .head l, h⟩
    | _, isTrue h => isTrue (h.elim fun x k ↦ ⟨x, .tail a k.1, k.2⟩)
    | isFalse n, isFalse k => isFalse fun ⟨x, m, h⟩ ↦
      (mem_cons.1 m).elim (fun e ↦ n (e ▸ h)) fun m ↦ k ⟨x, m, h⟩

instance decidableBAll (p : α → Prop) [DecidablePred p] :
    ∀ l : List α, Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue nofun
  | a :: l => match (inferInstance : Decidable (p a)), decidableBAll p l with
    | isTrue h, isTrue k => isTrue fun x m ↦ (mem_cons.1 m).elim (fun e ↦ e ▸ h) (k x)
    | isFalse h, _ => isFalse fun k ↦ h (k a (.head l))
    | _, isFalse h => isFalse fun k ↦ h fun x m ↦ k x (.tail a m)

/-- Membership is decided by `==`, as `elem` does it. -/
theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {as : List α} : elem a as = true ↔ a ∈ as := by
  induction as with
  | nil => exact ⟨nofun, nofun⟩
  | cons b as ih =>
    rw [elem, mem_cons, ← beq_iff_eq (a := a)]
    cases a == b
    · rw [ih]; simp
    · simp

instance [BEq α] [LawfulBEq α] (a : α) (as : List α) : Decidable (a ∈ as) :=
  decidable_of_decidable_of_iff elem_iff

end List
