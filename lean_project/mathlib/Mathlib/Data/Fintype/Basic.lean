/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Mathlib.Data.Finset.Card
import Mathlib.Data.Fintype.Defs
import Mathlib.Logic.Equiv.Defs

/-! # Finite types: `Fin n`, truth values, pairs, subtypes, images -/

universe u v

namespace List

/-- All elements of `Fin n` in their order. -/
def finRange : (n : ℕ) → List (Fin n)
  | 0 => []
  | n + 1 => 0 :: (finRange n).map Fin.succ

@[simp] theorem mem_finRange : {n : ℕ} → (a : Fin n) → a ∈ finRange n
  | _ + 1, ⟨0, _⟩ => .head _
  | _ + 1, ⟨k + 1, h⟩ =>
    .tail _ (List.mem_map.2 ⟨⟨k, Nat.lt_of_succ_lt_succ h⟩, mem_finRange _, rfl⟩)

theorem nodup_finRange : (n : ℕ) → (finRange n).Nodup
  | 0 => nodup_nil
  | n + 1 => nodup_cons.2 ⟨fun h ↦ by
      obtain ⟨i, _, e⟩ := List.mem_map.1 h
      exact absurd (congrArg Fin.val e) (Nat.succ_ne_zero i.val),
    (nodup_finRange n).map fun _ _ e ↦ Fin.succ_inj.1 e⟩

@[simp] theorem length_finRange (n : ℕ) : (finRange n).length = n := by
  induction n with
  | zero => rfl
  | succ n ih => simp [finRange, ih]

end List

instance Fin.fintype (n : ℕ) : Fintype (Fin n) :=
  ⟨⟨List.finRange n, List.nodup_finRange n⟩, List.mem_finRange⟩

instance Bool.fintype : Fintype Bool := ⟨⟨[true, false], by decide⟩, fun x ↦ by cases x <;> decide⟩

instance PUnit.fintype : Fintype PUnit := Fintype.ofList [⟨⟩] fun _ ↦ List.mem_singleton.2 rfl

instance Empty.fintype : Fintype Empty := ⟨∅, fun x ↦ nomatch x⟩

namespace Fintype

variable {α : Type u} {β : Type v}

/-- The number of elements of a finite type. -/
def card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card

@[simp] theorem card_fin (n : ℕ) : card (Fin n) = n := List.length_finRange n

@[simp] theorem card_bool : card Bool = 2 := rfl

@[simp] theorem _root_.Finset.card_univ [Fintype α] :
    (Finset.univ : Finset α).card = card α := rfl

@[simp] theorem _root_.Finset.card_fin (n : ℕ) : (Finset.univ : Finset (Fin n)).card = n :=
  Fintype.card_fin n

/-- A bijection carries finiteness over. -/
@[implicit_reducible] def ofEquiv (α : Type u) [Fintype α] (f : α ≃ β) : Fintype β :=
  ⟨Finset.univ.map f.toEmbedding, fun x ↦ Finset.mem_map.2
    ⟨f.symm x, Finset.mem_univ _, f.apply_symm_apply x⟩⟩

theorem card_congr [Fintype α] [Fintype β] (f : α ≃ β) : card α = card β := by
  rw [← Finset.card_univ, ← Finset.card_univ, ← Finset.card_map f.toEmbedding]
  congr 1
  ext x
  simp only [Finset.mem_map, Finset.mem_univ, true_and, iff_true]
  exact ⟨f.symm x, f.apply_symm_apply x⟩

theorem card_subtype [Fintype α] (p : α → Prop) [DecidablePred p] [Fintype {a // p a}] :
    card {a // p a} = (Finset.univ.filter p).card := by
  rw [← Finset.card_univ, ← Finset.card_map (Function.Embedding.subtype p)]
  congr 1
  ext x
  simp

end Fintype

/-! ### Elements of a finite set as a type -/

namespace Finset

variable {α : Type u} {s : Finset α}

/-- The elements of a list without repetition, as a finite type. -/
@[implicit_reducible] def fintypeMemList (l : List α) (d : l.Nodup) : Fintype {x // x ∈ l} where
  elems := ⟨l.attach, by
    have k : (l.attach.map Subtype.val).Nodup := by
      rw [show l.attach.map Subtype.val = l from List.unattach_attach]
      exact d
    exact (List.pairwise_map.1 k).imp fun h e ↦ h (congrArg Subtype.val e)⟩
  complete x := by
    have h : x.1 ∈ l.attach.map Subtype.val := by
      rw [show l.attach.map Subtype.val = l from List.unattach_attach]
      exact x.2
    obtain ⟨y, hy, e⟩ := List.mem_map.1 h
    exact Subtype.ext e ▸ hy

instance fintypeCoeSort (s : Finset α) : Fintype {x // x ∈ s} :=
  Quot.recOnSubsingleton (motive := fun m : Multiset α ↦ m.Nodup → Fintype {x // x ∈ m}) s.1
    (fun l d ↦ fintypeMemList l d) s.2

/-- The elements of `s`, each with the knowledge that it is one. -/
def attach (s : Finset α) : Finset {x // x ∈ s} := univ

@[simp] theorem mem_attach (s : Finset α) (x : {x // x ∈ s}) : x ∈ s.attach := mem_univ x

@[simp] theorem attach_map_val {s : Finset α} :
    s.attach.map (Function.Embedding.subtype _) = s := by
  ext x
  simp

@[simp] theorem card_attach {s : Finset α} : s.attach.card = s.card := by
  rw [← card_map (Function.Embedding.subtype (· ∈ s)), attach_map_val]

@[simp] theorem _root_.Fintype.card_coe (s : Finset α) [Fintype {x // x ∈ s}] :
    Fintype.card {x // x ∈ s} = s.card := by
  rw [← card_attach]
  exact congrArg card (ext fun x ↦ by simp)

end Finset

/-! ### Sets with finitely many elements -/

namespace Set

variable {α : Type u} {β : Type v}

/-- The elements of a set, if they are finitely many and listed, as a finite set. -/
def toFinset (s : Set α) [Fintype s] : Finset α :=
  Finset.univ.map (Function.Embedding.subtype (· ∈ s))

@[simp, grind =] theorem mem_toFinset {s : Set α} [Fintype s] {a : α} : a ∈ s.toFinset ↔ a ∈ s := by
  simp [toFinset]

@[simp] theorem coe_toFinset (s : Set α) [Fintype s] : (s.toFinset : Set α) = s :=
  Set.ext fun _ ↦ mem_toFinset

@[simp] theorem toFinset_card (s : Set α) [Fintype s] : s.toFinset.card = Fintype.card s :=
  Finset.card_map _

instance decidableSetOf (p : α → Prop) [DecidablePred p] (a : α) : Decidable (a ∈ {x | p x}) :=
  inferInstanceAs (Decidable (p a))

instance fintypeCoeFinset (s : Finset α) : Fintype (s : Set α) := Finset.fintypeCoeSort s

@[simp] theorem _root_.Finset.toFinset_coe (s : Finset α) [Fintype (s : Set α)] :
    (s : Set α).toFinset = s := Finset.ext fun _ ↦ mem_toFinset

end Set

namespace Subtype

variable {α : Type u}

instance fintype (p : α → Prop) [DecidablePred p] [Fintype α] : Fintype {x // p x} :=
  Fintype.ofEquiv {x // x ∈ Finset.univ.filter p}
    ⟨fun x ↦ ⟨x.1, (Finset.mem_filter.1 x.2).2⟩,
      fun x ↦ ⟨x.1, Finset.mem_filter.2 ⟨Finset.mem_univ _, x.2⟩⟩, fun _ ↦ rfl, fun _ ↦ rfl⟩

end Subtype
