/-! Rewriting, simplification, unfolding and conversion. -/

def double (n : Nat) : Nat := n + n
@[simp] theorem double_zero : double 0 = 0 := rfl
theorem double_eq (n : Nat) : double n = 2 * n := by unfold double; omega

-- rw
theorem rw_forward (a b : Nat) (h : a = b) : a + 1 = b + 1 := by rw [h]
theorem rw_backward (a b : Nat) (h : a = b) : b + 1 = a + 1 := by rw [← h]
theorem rw_several (a b c : Nat) (h : a = b) (k : b = c) : a = c := by rw [h, k]
theorem rw_at (a b c : Nat) (h : a = b) (k : a < c) : b < c := by rw [h] at k; exact k
theorem rw_at_goal (a b : Nat) (h : a = b) (k : a < 3) : a < 4 := by
  rw [h] at k ⊢
  omega
theorem rw_argument (a b c : Nat) : a + b + c = c + (a + b) := by rw [Nat.add_comm (a + b) c]
theorem rw_occurrence (a b : Nat) : a + b + (a + b) = b + a + (a + b) := by
  rw (occs := .pos [1]) [Nat.add_comm a b]
theorem rw_iff (p q : Prop) (h : p ↔ q) (hq : q) : p := by rw [h]; exact hq
theorem rw_propext (p q : Prop) (h : p ↔ q) : p = q := by rw [h]
theorem rw_definition (n : Nat) : double n = n + n := by rw [double]
theorem rw_conditional (a b : Nat) (h : b ≤ a) : a - b + b = a := by rw [Nat.sub_add_cancel h]
theorem rw_side_goal (a b : Nat) (h : b ≤ a) : a - b + b = a := by
  rw [Nat.sub_add_cancel]
  exact h
theorem rwa_goal (a b : Nat) (h : a = b) (k : b = 3) : a = 3 := by rwa [h]
theorem rwa_at (a b : Nat) (h : a = b) (k : a = 3) : b = 3 := by rwa [h] at k
theorem rewrite_then (a b : Nat) (h : a = b) : a = b := by rewrite [h]; rfl
theorem rw_forall (f : Nat → Nat) (h : ∀ n, f n = n) (a : Nat) : f (f a) = a := by rw [h, h]
theorem erw_goal (a b : Nat) (h : a = b) : a = b := by erw [h]
theorem rw_nth (a b : Nat) (h : a = b) : a + a = b + a := by
  rw (occs := [1]) [h]
theorem subst_triangle (a b : Nat) (h : a = b) (k : a < 5) : b < 5 := h ▸ k

-- simp
theorem simp_set (n : Nat) : n + 0 = n ∧ 0 * n = 0 := by simp
theorem simp_only (a b c : Nat) : a + (b + c) = a + b + c := by simp only [Nat.add_assoc]
theorem simp_lemma (a b : Nat) (h : a = b) : a + 1 = b + 1 := by simp [h]
theorem simp_backward (a b : Nat) (h : a = b) (k : b = 2) : a = 2 := by simp [h, k]
theorem simp_left_arrow (f : Nat → Nat) (h : ∀ n, f n = n + 1) (n : Nat) : n + 1 = f n := by
  simp [← h]
theorem simp_at (a : Nat) (h : a + 0 = 3) : a = 3 := by simp at h; exact h
theorem simp_at_goal (a : Nat) (h : a + 0 = 3) : a = 3 + 0 := by simp at h ⊢; exact h
theorem simp_star_at (a b : Nat) (h : a + 0 = b) (k : b + 0 = 5) : a = 5 := by simp at *; omega
theorem simp_star (a b : Nat) (h : a = b) (_ : b = 5) : a = 5 := by simp [*]
theorem simp_erase (xs : List Nat) : (xs ++ []).length = xs.length := by
  simp [-List.length_append]
theorem simp_definition (n : Nat) : double n = n + n := by simp [double]
theorem simp_hypothesis_closes (a : Nat) (h : a ≠ a) : False := by simp at h
theorem simp_contextual (p q : Prop) : p → (p ∧ q ↔ q) := by simp +contextual
theorem simp_arith_term (a b : Nat) (h : a < b) : ¬ b ≤ a := by simp [h]
theorem simp_and_comm (p q : Prop) (h : p ∧ q) : q ∧ p := by simp [h]
theorem simp_decide : (10 : Nat) < 20 ∧ ¬ (3 : Nat) = 4 := by simp
theorem simp_exists_eq (p : Nat → Prop) : (∃ n, n = 3 ∧ p n) ↔ p 3 := by simp
theorem simp_forall_eq (p : Nat → Prop) : (∀ n, n = 3 → p n) ↔ p 3 := by simp
theorem simp_ite (n : Nat) : (if n = n then 1 else 2) = 1 := by simp
theorem simp_list (x : Nat) (xs ys : List Nat) : x ∈ xs ++ x :: ys := by simp
theorem simp_discharge (n : Nat) (h : 0 < n) : n - 1 + 1 = n := by
  simp [Nat.sub_add_cancel h]
theorem simp_nested (a b : Nat) (h : ∀ n, n ≤ b → n = 0) (k : a ≤ b) : a = 0 := by simp [h, k]
theorem simp_config (a b : Nat) : a + b = b + a := by
  simp (config := { maxSteps := 1000 }) [Nat.add_comm]
theorem simp_let : (let x := 3; x + x) = 6 := by simp
theorem simp_bool (a b : Bool) : (a && b) = true ↔ a = true ∧ b = true := by simp
theorem simp_all_chain (a b c : Nat) (h : a = b) (k : b = c) : a = c := by simp_all
theorem simp_all_and (p q : Prop) (h : p ∧ q) (k : p → q → False) : False := by simp_all
theorem simp_all_with (f : Nat → Nat) (n : Nat) (h : double n = f n) : f n = n + n := by
  simp_all [double]
theorem simpa_plain (a : Nat) (h : a + 0 = 3) : a = 3 := by simpa using h
theorem simpa_with (n : Nat) (h : double n = 4) : n + n = 4 := by simpa [double] using h
theorem simpa_this (n : Nat) (h : n = 4) : n = 4 := by
  have := h
  simpa
theorem simpa_only (a b : Nat) (h : a + b = 4) : b + a = 4 := by
  simpa only [Nat.add_comm] using h
theorem dsimp_beta (f : Nat → Nat) : (fun x => f x) 3 = f 3 := by dsimp
theorem dsimp_only_def (n : Nat) : double n = n + n := by dsimp only [double]
theorem dsimp_at (n : Nat) (h : double n = 4) : n + n = 4 := by dsimp only [double] at h; exact h
theorem simp_arith (a b : Nat) (h : a < b) : a + 1 < b + 1 := by simp +arith; exact h

-- unfold, delta, change, generalize
theorem unfold_goal (n : Nat) : double n = n + n := by unfold double; rfl
theorem unfold_at (n : Nat) (h : double n = 4) : n + n = 4 := by unfold double at h; exact h
theorem delta_goal (n : Nat) : double n = n + n := by delta double; rfl
theorem delta_at (n : Nat) (h : double n = 4) : n + n = 4 := by delta double at h; exact h
theorem change_goal (n : Nat) : double n = n + n := by change n + n = n + n; rfl
theorem change_at (n : Nat) (h : double n = 4) : n + n = 4 := by
  change n + n = 4 at h
  exact h
theorem change_with (n : Nat) (h : n.succ = 4) : n = 3 := by
  change n + 1 = 4 at h
  omega
theorem generalize_term (a b : Nat) : (a + b) * 0 = 0 := by generalize a + b = c; simp
theorem generalize_eq (a b : Nat) (h : a + b = 3) : ∃ c, c = 3 := by
  generalize e : a + b = c at h
  exact ⟨c, h⟩
theorem generalize_proof (f : Nat → Nat) (h : f 2 = 3) : ∃ n, n = 3 := by
  generalize f 2 = n at h
  exact ⟨n, h⟩

-- conv
theorem conv_lhs_rw (a b : Nat) : a + b = b + a := by
  conv => lhs; rw [Nat.add_comm]
theorem conv_rhs_rw (a b : Nat) : a + b = b + a := by
  conv =>
    rhs
    rw [Nat.add_comm]
theorem conv_enter (a b c : Nat) : a * (b + c) = a * (c + b) := by
  conv => enter [1, 2]; rw [Nat.add_comm]
theorem conv_pattern (a b c : Nat) : a + b + c = b + a + c := by
  conv in a + b => rw [Nat.add_comm]
theorem conv_binder : (fun n : Nat => 0 + n) = fun n => n := by
  conv => lhs; ext n; rw [Nat.zero_add]
theorem conv_at (a b c : Nat) (h : a + b = c) : b + a = c := by
  conv at h => lhs; rw [Nat.add_comm]
  exact h
theorem conv_simp (a : Nat) : (a + 0) * 1 = a := by conv => lhs; simp
theorem conv_congr (a b : Nat) : a + 0 + (b + 0) = a + b := by
  conv =>
    lhs
    congr
    · rw [Nat.add_zero]
    · rw [Nat.add_zero]
theorem conv_arg (a b : Nat) : a + (b + 0) = a + b := by
  conv => arg 1; arg 2; rw [Nat.add_zero]
theorem conv_unfold (n : Nat) : double n = n + n := by conv => lhs; unfold double
theorem conv_skip (a : Nat) (h : a = 1) : a = 1 := by conv => skip
                                                      exact h
theorem conv_left_right (a b : Nat) (h : a = b) : a + 0 = b := by
  conv => left; rw [Nat.add_zero, h]

-- congruence and extensionality
theorem congr_function (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by congr
theorem congr_two (a b c d : Nat) (h : a = b) (k : c = d) : a + c = b + d := by congr
theorem congr_arg (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := congrArg f h
theorem congr_fun (f g : Nat → Nat) (h : f = g) (a : Nat) : f a = g a := congrFun h a
theorem funext_one (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by funext x; exact h x
theorem funext_two (f : Nat → Nat → Nat) : (fun x y => f x y) = f := by funext x y; rfl
theorem ext_function (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by ext x; exact h x
theorem ext_prod (p q : Nat × Nat) (h : p.1 = q.1) (k : p.2 = q.2) : p = q := by
  ext
  · exact h
  · exact k
theorem ext_subtype (p : Nat → Prop) (a b : { n // p n }) (h : a.val = b.val) : a = b := by
  ext
  exact h
@[ext] structure Point where
  x : Nat
  y : Nat
theorem ext_structure (p q : Point) (h : p.x = q.x) (k : p.y = q.y) : p = q := by
  ext <;> assumption

-- associativity and commutativity, casts
theorem ac_rfl_add (a b c : Nat) : a + b + c = c + b + a := by ac_rfl
theorem ac_rfl_mul (a b c d : Nat) : a * b * (c * d) = d * (b * (c * a)) := by ac_rfl
theorem ac_rfl_and (p q r : Prop) : (p ∧ q ∧ r) = (r ∧ q ∧ p) := by ac_rfl
theorem ac_nf_goal (a b c : Nat) (h : a + (b + c) = 3) : c + b + a = 3 := by
  ac_nf at *
theorem norm_cast_goal (a b : Nat) (h : a + b = 5) : (a : Int) + b = 5 := by norm_cast
theorem exact_cast (a b : Nat) (h : (a : Int) = b) : a = b := by exact_mod_cast h
theorem push_cast_goal (a b : Nat) : ((a + b : Nat) : Int) = a + b := by push_cast; rfl
