/-! Every notation of the core is read in one way: an ambiguous one is an error. -/

section logic
variable (p q : Prop) (a b : Nat)
theorem notation_and : (p ∧ q) = (p /\ q) := rfl
theorem notation_or : (p ∨ q) = (p \/ q) := rfl
theorem notation_iff : (p ↔ q) = (p <-> q) := rfl
theorem notation_not : (¬p) = Not p := rfl
theorem notation_arrow : (p → q) = (p -> q) := rfl
theorem notation_forall : (∀ x : Nat, x = x) = (forall x : Nat, x = x) := rfl
theorem notation_exists : (∃ x : Nat, x = a) = (exists x : Nat, x = a) := rfl
theorem notation_exists_lt : (∃ x < 3, x = a) = ∃ x, x < 3 ∧ x = a := rfl
theorem notation_forall_ge : (∀ x ≥ 3, x = a) = ∀ x, x >= 3 → x = a := rfl
theorem notation_fun : (fun x : Nat => x) = (λ x : Nat ↦ x) := rfl
theorem notation_le : (a <= b) = (a ≤ b) := rfl
theorem notation_lt : (a < b) = LT.lt a b := rfl
theorem notation_ge : (a >= b) = (a ≥ b) := rfl
theorem notation_gt : (a > b) = (b < a) := rfl
theorem notation_ge_hypothesis (c : Int) (h : c >= 0) : 0 <= c := h
theorem notation_chain (h : a <= b ∧ b >= a) : a ≤ b := h.1
theorem notation_ne : (a ≠ b) = ¬(a = b) := rfl
theorem notation_heq : (a ≍ b) = HEq a b := rfl
theorem notation_dvd : (a ∣ b) = Dvd.dvd a b := rfl
theorem notation_equiv [HasEquiv Nat] : (a ≈ b) = HasEquiv.Equiv a b := rfl
theorem notation_if : (if a <= b then 1 else 2) = ite (a ≤ b) 1 2 := rfl
theorem notation_dite : (if _h : a >= b then 1 else 2) = dite (a ≥ b) (fun _ => 1) (fun _ => 2) :=
  rfl
theorem notation_if_let : (if let some x := some a then x else b) = a := rfl
theorem notation_bif : (bif true then a else b) = a := rfl
theorem notation_mod_cast : (mod_cast (rfl : a = a) : a = a) = rfl := rfl
theorem notation_assumption (h : p) : p := ‹p›
theorem notation_qed : a = b → b = a := by
  intro h
  calc b = a := h.symm
    _ = a := rfl
theorem notation_matches : (some a matches some _) = true := rfl
end logic

section data
variable (α : Type) (a b c : Nat) (x y : Bool) (s t : List Nat)
theorem notation_arithmetic : a + b * c - a / b % c = (a + (b * c)) - ((a / b) % c) := rfl
theorem notation_pow : a ^ b ^ c = a ^ (b ^ c) := rfl
theorem notation_neg (i : Int) : -i = Neg.neg i := rfl
theorem notation_shift : a <<< b >>> c = (a <<< b) >>> c := rfl
theorem notation_bits : (a ||| b ^^^ c &&& a) = (a ||| (b ^^^ (c &&& a))) := rfl
theorem notation_complement (w : BitVec 8) : ~~~w = Complement.complement w := rfl
theorem notation_bool : (x && y || !x) = ((x && y) || (!x)) := rfl
theorem notation_bool_xor : (x ^^ y) = xor x y := rfl
theorem notation_beq : (a == b) = BEq.beq a b := rfl
theorem notation_bne : (a != b) = bne a b := rfl
theorem notation_list : [a, b] = a :: b :: [] := rfl
theorem notation_list_rest : [1, 2] = %[1, 2 | []] := rfl
theorem notation_array : #[a, b] = [a, b].toArray := rfl
theorem notation_append : s ++ t ++ s = (s ++ t) ++ s := rfl
theorem notation_mem : (a ∈ s) = Membership.mem s a := rfl
theorem notation_not_mem : (a ∉ s) = ¬(a ∈ s) := rfl
theorem notation_prefix : (s <+: t) = List.IsPrefix s t := rfl
theorem notation_suffix : (s <:+ t) = List.IsSuffix s t := rfl
theorem notation_infix : (s <:+: t) = List.IsInfix s t := rfl
open List in
theorem notation_sublist : (s <+ t) = List.Sublist s t := rfl
open List in
theorem notation_perm : (s ~ t) = List.Perm s t := rfl
theorem notation_get (h : 0 < s.length) : s[0] = s[0]'h := rfl
theorem notation_get_option : s[a]? = s[a]? := rfl
theorem notation_get_panic : s[a]! = s[a]! := rfl
theorem notation_prod : (Nat × Bool) = Prod Nat Bool := rfl
theorem notation_sum : (Nat ⊕ Bool) = Sum Nat Bool := rfl
theorem notation_sigma : (Σ n, Fin n) = Sigma Fin := rfl
theorem notation_sigma_prod : ((n : Nat) × Fin n) = Sigma Fin := rfl
theorem notation_subtype : { n : Nat // n >= 2 } = { n // 2 ≤ n } := rfl
theorem notation_comp (f g : Nat → Nat) : (f ∘ g) a = f (g a) := rfl
theorem notation_pipe (f : Nat → Nat) : (a |> f) = (f <| a) := rfl
theorem notation_dollar (f : Nat → Nat) : (f $ a) = f a := rfl
theorem notation_projection : (s |>.length) = s.length := rfl
theorem notation_bitvec : 5#8 = BitVec.ofNat 8 5 := rfl
theorem notation_empty [EmptyCollection α] : (∅ : α) = {} := rfl
theorem notation_union [Union α] [Inter α] [SDiff α] (u v : α) : u ∪ v ∩ u = u ∪ (v ∩ u) := rfl
theorem notation_sdiff [SDiff α] (u v : α) : u \ v = SDiff.sdiff u v := rfl
theorem notation_subset [HasSubset α] (u v : α) : (u ⊆ v) = (v ⊇ u) := rfl
theorem notation_ssubset [HasSSubset α] (u v : α) : (u ⊂ v) = (v ⊃ u) := rfl
theorem notation_inv [Inv α] (u : α) : u⁻¹ = Inv.inv u := rfl
theorem notation_smul [HSMul Nat α α] (u : α) : 2 • u = HSMul.hSMul (2 : Nat) u := rfl
theorem notation_singleton [Singleton Nat α] : ({a} : α) = Singleton.singleton a := rfl
open Int in
theorem notation_neg_succ : -[a+1] = Int.negSucc a := rfl
end data

section monads
variable (f : Nat → Option Nat) (o : Option Nat)
theorem notation_bind : (o >>= f) = bind o f := rfl
theorem notation_bind_flipped : (f =<< o) = bind o f := rfl
theorem notation_kleisli (a : Nat) : (f >=> f) a = bind (f a) f := rfl
theorem notation_kleisli_flipped (a : Nat) : (f <=< f) a = bind (f a) f := rfl
theorem notation_map : (Nat.succ <$> o) = (o <&> Nat.succ) := rfl
theorem notation_seq : (some Nat.succ <*> o) = Seq.seq (some Nat.succ) fun _ => o := rfl
theorem notation_seq_left : (o <* o) = SeqLeft.seqLeft o fun _ => o := rfl
theorem notation_seq_right : (o *> o) = SeqRight.seqRight o fun _ => o := rfl
theorem notation_or_else : (o <|> o) = HOrElse.hOrElse o fun _ => o := rfl
theorem notation_or_monad : (pure true <||> pure false : Id Bool) = true := rfl
theorem notation_and_monad : (pure true <&&> pure false : Id Bool) = false := rfl
theorem notation_string : s!"{1 + 1}" = "2" := by decide
end monads
