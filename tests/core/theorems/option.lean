/-! Options: cases, simp, bind and map, monad notation, membership. -/

-- constructors
theorem cases_rfl (o : Option Nat) : o.map id = o := by cases o <;> rfl
theorem cases_with (o : Option Nat) : o = none ∨ ∃ a, o = some a := by
  cases o with
  | none => exact Or.inl rfl
  | some a => exact Or.inr ⟨a, rfl⟩
theorem some_injection (a b : Nat) (h : some a = some b) : a = b := by injection h
theorem some_inj_term (a b : Nat) : some a = some b ↔ a = b := Option.some_inj
theorem some_ne_none_term (a : Nat) : some a ≠ none := Option.some_ne_none a
theorem contradiction_none (a : Nat) (h : (none : Option Nat) = some a) : False := by contradiction
theorem match_none (o : Option Nat) (h : o = none) : o.isNone = true := by subst h; rfl

-- simp
theorem simp_map (a : Nat) : (some a).map (· + 1) = some (a + 1) := by simp
theorem simp_getD (a b : Nat) : (some a).getD b = a := by simp
theorem simp_isSome (o : Option Nat) (h : o.isSome) : ∃ a, o = some a := by simpa [Option.isSome_iff_exists] using h
theorem simp_isNone (o : Option Nat) : o.isNone = true ↔ o = none := by simp
theorem simp_map_eq_some (o : Option Nat) (b : Nat) : o.map (· + 1) = some b ↔ ∃ a, o = some a ∧ a + 1 = b := by simp
theorem simp_map_eq_none (o : Option Nat) : o.map (· + 1) = none ↔ o = none := by simp
theorem simp_or (a : Nat) (o : Option Nat) : (some a).or o = some a := by simp
theorem simp_map_map (f g : Nat → Nat) (o : Option Nat) : (o.map f).map g = o.map (g ∘ f) := by simp
theorem simp_guard (p : Nat → Bool) (a : Nat) (h : p a = true) : Option.guard p a = some a := by simp [h]
theorem simp_elim (a b : Nat) : (some a).elim b (· + 1) = a + 1 := by simp
theorem simp_mem (a : Nat) (o : Option Nat) : a ∈ o ↔ o = some a := by simp
theorem simp_at (o : Option Nat) (a : Nat) (h : o.map (· + 1) = some (a + 1)) : o = some a := by
  simp at h; exact h

-- bind
theorem bind_some_exact (a : Nat) (f : Nat → Option Nat) : (some a).bind f = f a := Option.bind_some a f
theorem bind_assoc_exact (o : Option Nat) (f g : Nat → Option Nat) :
    (o.bind f).bind g = o.bind fun x => (f x).bind g := Option.bind_assoc o f g
theorem bind_eq_some (o : Option Nat) (f : Nat → Option Nat) (b : Nat) :
    o.bind f = some b ↔ ∃ a, o = some a ∧ f a = some b := Option.bind_eq_some_iff
theorem bind_notation (a : Nat) : (some a >>= fun x => some (x + 1)) = some (a + 1) := rfl
theorem map_notation (a : Nat) : (· + 1) <$> some a = some (a + 1) := rfl
theorem or_else_notation (o : Option Nat) : (none <|> o) = o := by simp

-- get
theorem get_some_simp (a : Nat) (h : (some a).isSome) : (some a).get h = a := by simp
theorem some_get_simp (o : Option Nat) (h : o.isSome) : some (o.get h) = o := by simp
theorem ext_options (o p : Option Nat) (h : ∀ a, o = some a ↔ p = some a) : o = p := by
  ext a; exact h a
theorem coe_some (a : Nat) : (a : Option Nat) = some a := rfl
theorem decide_eq : (some 1 = some 2) = False := by decide
theorem eq_some_of_isSome_term (o : Option Nat) (h : o.isSome) : o = some (o.get h) := Option.eq_some_of_isSome h
theorem obtain_some (o : Option Nat) (h : o ≠ none) : ∃ a, o = some a := by
  obtain ⟨a, h⟩ := Option.ne_none_iff_exists'.1 h
  exact ⟨a, h⟩
theorem split_match (o : Option Nat) : (match o with | none => 0 | some _ => 1) ≤ 1 := by
  split <;> omega
