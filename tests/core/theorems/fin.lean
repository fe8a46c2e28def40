/-! `Fin n`, `BitVec w` and three-way comparison. -/

-- numerals and arithmetic modulo n
theorem numerals : (3 : Fin 5) + 4 = 2 := by decide
theorem numerals_mul : (3 : Fin 7) * 5 = 1 := by decide
theorem numerals_sub : (1 : Fin 4) - 3 = 2 := by decide
theorem numerals_simp : (2 : Fin 9) + 3 = 5 := by simp
theorem zero_add' (n : Nat) (i : Fin (n + 1)) : i + 0 = i := by simp
theorem val_of_add (n : Nat) (i j : Fin n) : (i + j).val = (i.val + j.val) % n := Fin.val_add i j

-- equality and order through the values
theorem ext' (n : Nat) (i j : Fin n) (h : i.val = j.val) : i = j := Fin.ext h
theorem ext_tactic (n : Nat) (i j : Fin n) (h : i.val = j.val) : i = j := by ext; exact h
theorem ext_iff' (n : Nat) (i j : Fin n) : i = j ↔ i.val = j.val := Fin.ext_iff
theorem le_total' (n : Nat) (i j : Fin n) : i ≤ j ∨ j ≤ i := by omega
theorem bound (i : Fin 4) : i.val ≤ 3 := by omega
theorem lt_def' (n : Nat) (i j : Fin n) : i < j ↔ i.val < j.val := Fin.lt_def
theorem mk_val (n : Nat) (i : Fin n) : (⟨i.val, i.isLt⟩ : Fin n) = i := rfl

-- quantifiers are decided
theorem forall_fin : ∀ i : Fin 5, i.val < 5 := by decide
theorem exists_fin : ∃ i : Fin 5, i * i = 4 := by decide
theorem forall_two : ∀ i j : Fin 4, i + j = j + i := by decide

-- maps and case distinction
theorem succ_ne_zero' (n : Nat) (i : Fin n) : i.succ ≠ 0 := Fin.succ_ne_zero i
theorem cast_succ (n : Nat) (i : Fin n) : i.castSucc.val = i.val := rfl
theorem last_value (n : Nat) : (Fin.last n).val = n := rfl
theorem le_last' (n : Nat) (i : Fin (n + 1)) : i ≤ Fin.last n := Fin.le_last i
theorem rev_rev' (n : Nat) (i : Fin n) : i.rev.rev = i := by simp
theorem cases_fin (n : Nat) (p : Fin (n + 1) → Prop) (h : p 0) (k : ∀ i : Fin n, p i.succ) :
    ∀ i, p i := Fin.cases h k
theorem elim0' (p : Prop) (i : Fin 0) : p := i.elim0
theorem match_fin (i : Fin 2) : i = 0 ∨ i = 1 := by
  match i with
  | 0 => exact .inl rfl
  | 1 => exact .inr rfl
theorem foldl_sum : Fin.foldl 4 (fun acc i => acc + i.val) 0 = 6 := rfl

-- bit vectors
section
open BitVec
theorem bv_add : 250#8 + 10#8 = 4#8 := by decide
theorem bv_simp : 3#4 * 5#4 = 15#4 := by simp
theorem bv_and : 12#4 &&& 10#4 = 8#4 := by decide
theorem bv_not : ~~~(5#4) = 10#4 := by decide
theorem bv_neg : -(1#8) = 255#8 := by decide
theorem bv_signed : (200#8).toInt = -56 := by decide
theorem bv_shift : 1#8 <<< 3 = 8#8 := by decide
theorem bv_sshift : (128#8).sshiftRight 3 = 240#8 := by decide
theorem bv_append : 1#2 ++ 2#2 = 6#4 := by decide
theorem bv_extract : (0xAB#8).extractLsb 7 4 = 0xA#4 := by decide
theorem bv_extend : (9#4).signExtend 8 = 249#8 ∧ (9#4).setWidth 8 = 9#8 := by decide
theorem bv_order : 3#4 < 12#4 ∧ (12#4).slt 3#4 = true := by decide
theorem bv_bits : (6#4)[1] = true ∧ (6#4).getLsbD 0 = false := by decide
end

-- three-way comparison
theorem compare_value : compare 3 5 = .lt := rfl
theorem compare_swap' (a b : Nat) : (compare a b).swap = compare b a := Nat.compare_swap a b
theorem compare_int : compare (-3 : Int) (-4) = .gt := rfl
theorem ordering_then : (Ordering.eq.then .gt) = .gt := rfl
open BitVec in
theorem bv_add_zero (x : BitVec 8) : x + 0#8 = x := by simp
theorem bv_add_zero' (x : BitVec 8) : x + 0 = x := by simp
theorem bv_comm (x y : BitVec 16) : x + y = y + x := BitVec.add_comm x y
theorem bv_rearrange (x y z : BitVec 16) : x + y + z = z + (y + x) := by ac_rfl
theorem bv_xor_self (x : BitVec 32) : x ^^^ x = 0 := by simp
theorem bv_ext (x y : BitVec 8) (h : x.toNat = y.toNat) : x = y := BitVec.eq_of_toNat_eq h
