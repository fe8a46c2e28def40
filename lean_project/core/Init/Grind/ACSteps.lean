/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Grind.AC

/-!
# Steps of the solver for associative operations in `grind`

Rewriting one side of an equation or disequation with an equation, critical pairs of two equations,
and idempotence. The properties of the operation are explicit arguments in the order in which the
compiled solver passes them.
-/

namespace Lean.Grind.AC

universe u

/-! ### Rewriting inside a sequence -/

section Rewrite
variable {α : Sort u} {ctx : Context α}

/-- `s` is `l` and `s'` is `r`, each followed by `tail`. -/
def isPrefix (l r tail s s' : Seq) : Bool := s.same (l.concat tail) && s'.same (r.concat tail)

/-- `s` is `l` and `s'` is `r`, each after `head`. -/
def isSuffix (l r head s s' : Seq) : Bool := s.same (head.concat l) && s'.same (head.concat r)

/-- `s` is `l` and `s'` is `r`, each between `head` and `tail`. -/
def isMiddle (l r head tail s s' : Seq) : Bool :=
  s.same (head.concat (l.concat tail)) && s'.same (head.concat (r.concat tail))

/-- The same elements with the same multiplicities. -/
def sameSorted (s t : Seq) : Bool := s.sort.same t.sort

/-- `s` consists of `c` and `l`, `s'` of `c` and `r`, in any order. -/
def isUnion (c l r s s' : Seq) : Bool :=
  sameSorted s (c.concat l) && sameSorted s' (c.concat r)

theorem rewrite_prefix (assoc : Std.Associative ctx.op) {l r tail s s' : Seq}
    (h : isPrefix l r tail s s' = true) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  simp only [isPrefix, Bool.and_eq_true] at h
  rw [Seq.eq_of_same h.1, Seq.eq_of_same h.2, Seq.denote_concat assoc, Seq.denote_concat assoc, e]

theorem rewrite_suffix (assoc : Std.Associative ctx.op) {l r head s s' : Seq}
    (h : isSuffix l r head s s' = true) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  simp only [isSuffix, Bool.and_eq_true] at h
  rw [Seq.eq_of_same h.1, Seq.eq_of_same h.2, Seq.denote_concat assoc, Seq.denote_concat assoc, e]

theorem rewrite_middle (assoc : Std.Associative ctx.op) {l r head tail s s' : Seq}
    (h : isMiddle l r head tail s s' = true) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  simp only [isMiddle, Bool.and_eq_true] at h
  simp only [Seq.eq_of_same h.1, Seq.eq_of_same h.2, Seq.denote_concat assoc, e]

theorem eq_of_sameSorted (assoc : Std.Associative ctx.op) (comm : Std.Commutative ctx.op)
    {s t : Seq} (h : sameSorted s t = true) : s.denote ctx = t.denote ctx := by
  rw [← Seq.denote_sort assoc comm s, Seq.eq_of_same h, Seq.denote_sort assoc comm]

theorem rewrite_union (assoc : Std.Associative ctx.op) (comm : Std.Commutative ctx.op)
    {c l r s s' : Seq} (h : isUnion c l r s s' = true) (e : l.denote ctx = r.denote ctx) :
    s.denote ctx = s'.denote ctx := by
  simp only [isUnion, Bool.and_eq_true] at h
  rw [eq_of_sameSorted assoc comm h.1, eq_of_sameSorted assoc comm h.2, Seq.denote_concat assoc,
    Seq.denote_concat assoc, e]

end Rewrite

section Plain
variable {α : Sort u} (ctx : Context α)

theorem eq_orient (lhs rhs : Seq) (h : lhs.denote ctx = rhs.denote ctx) :
    rhs.denote ctx = lhs.denote ctx := h.symm
theorem refl (s : Seq) : s.denote ctx = s.denote ctx := rfl
theorem diseq_unsat (lhs rhs : Seq) (h : lhs.same rhs = true)
    (n : lhs.denote ctx ≠ rhs.denote ctx) : False := n (by rw [Seq.eq_of_same h])
theorem eq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₁.denote ctx = rhs₂.denote ctx) : rhs₁.denote ctx = rhs₂.denote ctx := h₁.symm.trans h₂
theorem eq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx = lhs₁.denote ctx) : lhs₂.denote ctx = rhs₁.denote ctx := h₂.trans h₁
theorem diseq_simp_lhs_exact (lhs₁ rhs₁ rhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₁.denote ctx ≠ rhs₂.denote ctx) : rhs₁.denote ctx ≠ rhs₂.denote ctx := h₁ ▸ h₂
theorem diseq_simp_rhs_exact (lhs₁ rhs₁ lhs₂ : Seq) (h₁ : lhs₁.denote ctx = rhs₁.denote ctx)
    (h₂ : lhs₂.denote ctx ≠ lhs₁.denote ctx) : lhs₂.denote ctx ≠ rhs₁.denote ctx := h₁ ▸ h₂

end Plain

section
variable {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
  (lhs₁ rhs₁ tail lhs₂ rhs₂ s' : Seq)

include assoc in
theorem eq_simp_lhs_prefix (h : isPrefix lhs₁ rhs₁ tail lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (rewrite_prefix assoc h e₁).symm.trans e₂
include assoc in
theorem eq_simp_rhs_prefix (h : isPrefix lhs₁ rhs₁ tail rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := e₂.trans (rewrite_prefix assoc h e₁)
include assoc in
theorem diseq_simp_lhs_prefix (h : isPrefix lhs₁ rhs₁ tail lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := rewrite_prefix assoc h e₁ ▸ n
include assoc in
theorem diseq_simp_rhs_prefix (h : isPrefix lhs₁ rhs₁ tail rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := rewrite_prefix assoc h e₁ ▸ n

end

section
variable {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
  (lhs₁ rhs₁ head lhs₂ rhs₂ s' : Seq)

include assoc in
theorem eq_simp_lhs_suffix (h : isSuffix lhs₁ rhs₁ head lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (rewrite_suffix assoc h e₁).symm.trans e₂
include assoc in
theorem eq_simp_rhs_suffix (h : isSuffix lhs₁ rhs₁ head rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := e₂.trans (rewrite_suffix assoc h e₁)
include assoc in
theorem diseq_simp_lhs_suffix (h : isSuffix lhs₁ rhs₁ head lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := rewrite_suffix assoc h e₁ ▸ n
include assoc in
theorem diseq_simp_rhs_suffix (h : isSuffix lhs₁ rhs₁ head rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := rewrite_suffix assoc h e₁ ▸ n

end

section
variable {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
  (lhs₁ rhs₁ head tail lhs₂ rhs₂ s' : Seq)

include assoc in
theorem eq_simp_lhs_middle (h : isMiddle lhs₁ rhs₁ head tail lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (rewrite_middle assoc h e₁).symm.trans e₂
include assoc in
theorem eq_simp_rhs_middle (h : isMiddle lhs₁ rhs₁ head tail rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := e₂.trans (rewrite_middle assoc h e₁)
include assoc in
theorem diseq_simp_lhs_middle (h : isMiddle lhs₁ rhs₁ head tail lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := rewrite_middle assoc h e₁ ▸ n
include assoc in
theorem diseq_simp_rhs_middle (h : isMiddle lhs₁ rhs₁ head tail rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := rewrite_middle assoc h e₁ ▸ n

end

section
variable {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
  {comm : Std.Commutative ctx.op} (c lhs₁ rhs₁ lhs₂ rhs₂ s' : Seq)

include assoc comm in
theorem eq_simp_lhs_ac (h : isUnion c lhs₁ rhs₁ lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    s'.denote ctx = rhs₂.denote ctx := (rewrite_union assoc comm h e₁).symm.trans e₂
include assoc comm in
theorem eq_simp_rhs_ac (h : isUnion c lhs₁ rhs₁ rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (e₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs₂.denote ctx = s'.denote ctx := e₂.trans (rewrite_union assoc comm h e₁)
include assoc comm in
theorem diseq_simp_lhs_ac (h : isUnion c lhs₁ rhs₁ lhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    s'.denote ctx ≠ rhs₂.denote ctx := rewrite_union assoc comm h e₁ ▸ n
include assoc comm in
theorem diseq_simp_rhs_ac (h : isUnion c lhs₁ rhs₁ rhs₂ s' = true)
    (e₁ : lhs₁.denote ctx = rhs₁.denote ctx) (n : lhs₂.denote ctx ≠ rhs₂.denote ctx) :
    lhs₂.denote ctx ≠ s'.denote ctx := rewrite_union assoc comm h e₁ ▸ n

end

/-! ### Critical pairs -/

section Superpose
variable {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}

include assoc in
theorem superpose (p c s lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : (lhs₁.same (p.concat c) && (lhs₂.same (c.concat s) &&
      (lhs.same (rhs₁.concat s) && rhs.same (p.concat rhs₂)))) = true)
    (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [Seq.eq_of_same h.1, Seq.denote_concat assoc] at h₁
  rw [Seq.eq_of_same h.2.1, Seq.denote_concat assoc] at h₂
  rw [Seq.eq_of_same h.2.2.1, Seq.eq_of_same h.2.2.2, Seq.denote_concat assoc,
    Seq.denote_concat assoc, ← h₁, ← h₂, assoc.assoc]

include assoc in
theorem superpose_ac {comm : Std.Commutative ctx.op} (r₁ c r₂ lhs₁ rhs₁ lhs₂ rhs₂ lhs rhs : Seq)
    (h : (sameSorted lhs₁ (c.concat r₁) && (sameSorted lhs₂ (c.concat r₂) &&
      (sameSorted lhs (r₂.concat rhs₁) && sameSorted rhs (r₁.concat rhs₂)))) = true)
    (h₁ : lhs₁.denote ctx = rhs₁.denote ctx) (h₂ : lhs₂.denote ctx = rhs₂.denote ctx) :
    lhs.denote ctx = rhs.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [eq_of_sameSorted assoc comm h.1, Seq.denote_concat assoc] at h₁
  rw [eq_of_sameSorted assoc comm h.2.1, Seq.denote_concat assoc] at h₂
  rw [eq_of_sameSorted assoc comm h.2.2.1, eq_of_sameSorted assoc comm h.2.2.2,
    Seq.denote_concat assoc, Seq.denote_concat assoc, ← h₁, ← h₂, ← assoc.assoc, ← assoc.assoc,
    comm.comm (r₂.denote ctx), comm.comm (r₁.denote ctx), assoc.assoc, assoc.assoc,
    comm.comm (r₂.denote ctx)]

end Superpose

/-! ### Idempotence -/

/-- The first element is `x`. -/
def Seq.startsWith (x : Var) : Seq → Bool
  | var y => x.beq y
  | cons y _ => x.beq y

/-- The last element is `x`. -/
def Seq.endsWith (x : Var) : Seq → Bool
  | var y => x.beq y
  | cons _ s => s.endsWith x

/-- Some element is `x`. -/
def Seq.contains (x : Var) : Seq → Bool
  | var y => x.beq y
  | cons y s => x.beq y || s.contains x

section Idempotent
variable {α : Sort u} (ctx : Context α) {assoc : Std.Associative ctx.op}
include assoc

theorem superpose_head_idempotent {idem : Std.IdempotentOp ctx.op} (x : Var) (lhs rhs s : Seq)
    (h : (lhs.startsWith x && s.same (.cons x rhs)) = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = s.denote ctx := by
  simp only [Bool.and_eq_true] at h
  rw [Seq.eq_of_same h.2, Seq.denote, ← e]
  cases lhs with
  | var y => rw [Nat.eq_of_beq_eq_true h.1]; exact (idem.idempotent _).symm
  | cons y t =>
    rw [Nat.eq_of_beq_eq_true h.1, Seq.denote, ← assoc.assoc, idem.idempotent]

theorem superpose_tail_idempotent {idem : Std.IdempotentOp ctx.op} (x : Var) (lhs rhs s : Seq)
    (h : (lhs.endsWith x && s.same (rhs.concat (.var x))) = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = s.denote ctx := by
  simp only [Bool.and_eq_true] at h
  have absorb (t : Seq) (h : t.endsWith x = true) :
      ctx.op (t.denote ctx) (x.denote ctx) = t.denote ctx := by
    induction t with
    | var y => rw [Nat.eq_of_beq_eq_true h]; exact idem.idempotent _
    | cons y t ih => rw [Seq.denote, assoc.assoc, ih h]
  rw [Seq.eq_of_same h.2, Seq.denote_concat assoc, ← e, Seq.denote, absorb lhs h.1]

theorem superpose_ac_idempotent {comm : Std.Commutative ctx.op} {idem : Std.IdempotentOp ctx.op}
    (x : Var) (lhs rhs s : Seq) (h : (lhs.contains x && sameSorted s (.cons x rhs)) = true)
    (e : lhs.denote ctx = rhs.denote ctx) : lhs.denote ctx = s.denote ctx := by
  simp only [Bool.and_eq_true] at h
  have absorb (t : Seq) (h : t.contains x = true) :
      ctx.op (x.denote ctx) (t.denote ctx) = t.denote ctx := by
    induction t with
    | var y => rw [Nat.eq_of_beq_eq_true h]; exact idem.idempotent _
    | cons y t ih =>
      simp only [Seq.contains, Bool.or_eq_true] at h
      rcases h with h | h
      · rw [Nat.eq_of_beq_eq_true h, Seq.denote, ← assoc.assoc, idem.idempotent]
      · rw [Seq.denote, ← assoc.assoc, comm.comm (x.denote ctx), assoc.assoc, ih h]
  rw [eq_of_sameSorted assoc comm h.2, Seq.denote, ← e, absorb lhs h.1]

end Idempotent

end Lean.Grind.AC
