/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Erase
import Init.Data.Prod

/-!
# Lists: pairing two lists

`zipWith` and `zip` stop at the end of the shorter list, `zipWithAll` goes on to the end of the
longer one; `unzip` takes a list of pairs apart.
-/

set_option relaxedAutoImplicit false
universe u v w x
variable {α : Type u} {β : Type v} {γ : Type w} {δ : Type x}

namespace List

/-! ### `zipWith` -/

@[simp] theorem zipWith_nil_left {l : List β} {f : α → β → γ} : zipWith f [] l = [] := rfl

@[simp] theorem zipWith_nil_right {l : List α} {f : α → β → γ} : zipWith f l [] = [] := by
  cases l <;> rfl

@[simp] theorem zipWith_cons_cons {a : α} {as : List α} {b : β} {bs : List β} {f : α → β → γ} :
    zipWith f (a :: as) (b :: bs) = f a b :: zipWith f as bs := rfl

@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} :
    length (zipWith f l₁ l₂) = min (length l₁) (length l₂) := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all <;> omega

theorem zipWith_comm {f : α → β → γ} {as : List α} {bs : List β} :
    zipWith f as bs = zipWith (fun b a ↦ f a b) bs as := by
  induction as generalizing bs <;> cases bs <;> simp_all

@[simp] theorem zipWith_self {f : α → α → δ} {l : List α} :
    zipWith f l l = l.map fun a ↦ f a a := by
  induction l <;> simp_all

theorem getElem?_zipWith {as : List α} {bs : List β} {f : α → β → γ} {i : Nat} :
    (zipWith f as bs)[i]? =
      match as[i]?, bs[i]? with | some a, some b => some (f a b) | _, _ => none := by
  induction as generalizing bs i with
  | nil => simp
  | cons a as ih => cases bs <;> cases i <;> simp [ih]

@[simp] theorem getElem_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat}
    {h : i < (zipWith f l l').length} :
    (zipWith f l l')[i] =
      f (l[i]'(by rw [length_zipWith] at h; omega))
        (l'[i]'(by rw [length_zipWith] at h; omega)) := by
  have h' := h
  rw [length_zipWith] at h'
  rw [getElem_eq_iff, getElem?_zipWith, getElem?_eq_getElem (by omega),
    getElem?_eq_getElem (by omega)]

@[simp] theorem zipWith_map {μ : Type _} {f : γ → δ → μ} {g : α → γ} {h : β → δ} {l₁ : List α}
    {l₂ : List β} :
    zipWith f (l₁.map g) (l₂.map h) = zipWith (fun a b ↦ f (g a) (h b)) l₁ l₂ := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

theorem zipWith_map_left {l₁ : List α} {l₂ : List β} {f : α → δ} {g : δ → β → γ} :
    zipWith g (l₁.map f) l₂ = zipWith (fun a b ↦ g (f a) b) l₁ l₂ := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

theorem zipWith_map_right {l₁ : List α} {l₂ : List β} {f : β → δ} {g : α → δ → γ} :
    zipWith g l₁ (l₂.map f) = zipWith (fun a b ↦ g a (f b)) l₁ l₂ := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

theorem map_zipWith {f : α → β} {g : γ → δ → α} {l : List γ} {l' : List δ} :
    map f (zipWith g l l') = zipWith (fun x y ↦ f (g x y)) l l' := by
  induction l generalizing l' <;> cases l' <;> simp_all

@[simp] theorem zipWith_eq_nil_iff {f : α → β → γ} {l : List α} {l' : List β} :
    zipWith f l l' = [] ↔ l = [] ∨ l' = [] := by
  cases l <;> cases l' <;> simp

theorem take_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').take i = zipWith f (l.take i) (l'.take i) := by
  induction l generalizing l' i <;> cases l' <;> cases i <;> simp_all

theorem drop_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').drop i = zipWith f (l.drop i) (l'.drop i) := by
  induction l generalizing l' i <;> cases l' <;> cases i <;> simp_all

theorem zipWith_append {f : α → β → γ} {l₁ l₁' : List α} {l₂ l₂' : List β}
    (h : l₁.length = l₂.length) :
    zipWith f (l₁ ++ l₁') (l₂ ++ l₂') = zipWith f l₁ l₂ ++ zipWith f l₁' l₂' := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

@[simp] theorem zipWith_replicate' {f : α → β → γ} {a : α} {b : β} {n : Nat} :
    zipWith f (replicate n a) (replicate n b) = replicate n (f a b) := by
  induction n <;> simp_all [replicate_succ]

@[simp] theorem zipWith_replicate {f : α → β → γ} {a : α} {b : β} {m n : Nat} :
    zipWith f (replicate m a) (replicate n b) = replicate (min m n) (f a b) := by
  refine ext_getElem (by simp) fun i _ _ ↦ by simp

theorem zipWith_foldr_eq_zip_foldr {f : α → β → γ} {l₁ : List α} {l₂ : List β} {i : δ}
    {g : γ → δ → δ} :
    (zipWith f l₁ l₂).foldr g i = (zip l₁ l₂).foldr (fun p r ↦ g (f p.1 p.2) r) i := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all [zip]

theorem zipWith_foldl_eq_zip_foldl {f : α → β → γ} {l₁ : List α} {l₂ : List β} {i : δ}
    {g : δ → γ → δ} :
    (zipWith f l₁ l₂).foldl g i = (zip l₁ l₂).foldl (fun r p ↦ g r (f p.1 p.2)) i := by
  induction l₁ generalizing l₂ i <;> cases l₂ <;> simp_all [zip]

theorem zipWith_eq_zipWith_take_min {f : α → β → γ} (l₁ : List α) (l₂ : List β) :
    zipWith f l₁ l₂ =
      zipWith f (l₁.take (min l₁.length l₂.length)) (l₂.take (min l₁.length l₂.length)) := by
  rw [← take_zipWith, take_of_length_le (by rw [length_zipWith]; exact Nat.le_refl _)]

/-! ### `zip` and `unzip` -/

@[simp] theorem zip_nil_left {l : List β} : zip ([] : List α) l = [] := rfl

@[simp] theorem zip_nil_right {l : List α} : zip l ([] : List β) = [] := zipWith_nil_right

@[simp] theorem zip_cons_cons {a : α} {as : List α} {b : β} {bs : List β} :
    zip (a :: as) (b :: bs) = (a, b) :: zip as bs :=
  rfl

theorem zip_eq_zipWith {l : List α} {l' : List β} : zip l l' = zipWith Prod.mk l l' := rfl

@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} :
    length (zip l₁ l₂) = min (length l₁) (length l₂) :=
  length_zipWith

@[simp] theorem getElem_zip {l : List α} {l' : List β} {i : Nat} {h : i < (zip l l').length} :
    (zip l l')[i] =
      (l[i]'(by rw [length_zip] at h; omega), l'[i]'(by rw [length_zip] at h; omega)) :=
  getElem_zipWith

theorem map_zip_eq_zipWith {f : α × β → γ} {l : List α} {l' : List β} :
    map f (zip l l') = zipWith (fun a b ↦ f (a, b)) l l' := by
  rw [zip, map_zipWith]

theorem zip_map {f : α → γ} {g : β → δ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map (Prod.map f g) := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

theorem zip_map_left {f : α → γ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) l₂ = (zip l₁ l₂).map (Prod.map f id) := by
  rw [← zip_map, map_id]

theorem zip_map_right {f : β → γ} {l₁ : List α} {l₂ : List β} :
    zip l₁ (l₂.map f) = (zip l₁ l₂).map (Prod.map id f) := by
  rw [← zip_map, map_id]

theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : length l₁ = length l₂) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := zipWith_append h

theorem zip_map' {f : α → β} {g : α → γ} {l : List α} :
    zip (l.map f) (l.map g) = l.map fun a ↦ (f a, g a) := by
  induction l <;> simp_all

theorem of_mem_zip {a : α} {b : β} {l₁ : List α} {l₂ : List β} (h : (a, b) ∈ zip l₁ l₂) :
    a ∈ l₁ ∧ b ∈ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => cases h
  | cons c l₁ ih =>
    cases l₂ with
    | nil => cases h
    | cons d l₂ =>
      rcases mem_cons.1 h with e | h
      · cases e; exact ⟨.head _, .head _⟩
      · exact ⟨.tail _ (ih h).1, .tail _ (ih h).2⟩

theorem map_fst_zip {l₁ : List α} {l₂ : List β} (h : l₁.length ≤ l₂.length) :
    map Prod.fst (zip l₁ l₂) = l₁ := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

theorem map_snd_zip {l₁ : List α} {l₂ : List β} (h : l₂.length ≤ l₁.length) :
    map Prod.snd (zip l₁ l₂) = l₂ := by
  induction l₁ generalizing l₂ <;> cases l₂ <;> simp_all

@[simp] theorem zip_replicate' {a : α} {b : β} {n : Nat} :
    zip (replicate n a) (replicate n b) = replicate n (a, b) :=
  zipWith_replicate'

@[simp] theorem zip_replicate {a : α} {b : β} {m n : Nat} :
    zip (replicate m a) (replicate n b) = replicate (min m n) (a, b) :=
  zipWith_replicate

theorem zip_eq_zip_take_min (l₁ : List α) (l₂ : List β) :
    zip l₁ l₂ = zip (l₁.take (min l₁.length l₂.length)) (l₂.take (min l₁.length l₂.length)) :=
  zipWith_eq_zipWith_take_min l₁ l₂

@[simp] theorem unzip_nil : ([] : List (α × β)).unzip = ([], []) := rfl

@[simp] theorem unzip_cons {h : α × β} {t : List (α × β)} :
    (h :: t).unzip = (h.1 :: t.unzip.1, h.2 :: t.unzip.2) :=
  rfl

@[simp] theorem unzip_fst {l : List (α × β)} : (unzip l).1 = l.map Prod.fst := by
  induction l <;> simp_all

@[simp] theorem unzip_snd {l : List (α × β)} : (unzip l).2 = l.map Prod.snd := by
  induction l <;> simp_all

theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := by
  rw [← unzip_fst, ← unzip_snd]

theorem zip_unzip (l : List (α × β)) : zip (unzip l).1 (unzip l).2 = l := by
  induction l <;> simp_all

@[simp] theorem unzip_replicate {n : Nat} {a : α} {b : β} :
    unzip (replicate n (a, b)) = (replicate n a, replicate n b) := by
  rw [unzip_eq_map]; simp

/-! ### `zipWithAll` -/

@[simp] theorem zipWithAll_nil {f : Option α → Option β → γ} {as : List α} :
    zipWithAll f as [] = as.map fun a ↦ f (some a) none := by
  cases as <;> rfl

@[simp] theorem nil_zipWithAll {f : Option α → Option β → γ} {bs : List β} :
    zipWithAll f [] bs = bs.map fun b ↦ f none (some b) := by
  cases bs <;> rfl

@[simp] theorem zipWithAll_cons_cons {f : Option α → Option β → γ} {a : α} {as : List α} {b : β}
    {bs : List β} :
    zipWithAll f (a :: as) (b :: bs) = f (some a) (some b) :: zipWithAll f as bs := rfl

theorem map_zipWithAll {f : α → β} {g : Option γ → Option δ → α} {l : List γ} {l' : List δ} :
    map f (zipWithAll g l l') = zipWithAll (fun x y ↦ f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => simp
  | cons a l ih => cases l' <;> simp [ih]

@[simp] theorem zipWithAll_replicate {f : Option α → Option β → γ} {a : α} {b : β} {n : Nat} :
    zipWithAll f (replicate n a) (replicate n b) = replicate n (f (some a) (some b)) := by
  induction n <;> simp_all [replicate_succ]

end List
