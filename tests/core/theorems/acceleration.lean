/-! The kernel computes these functions on numerals by name. Each is determined by equations that
hold for our definition; on numerals, the kernel's answer is compared with the one these equations
give, over a whole range. -/

-- the equations, for all numbers
theorem add_equations (n m : Nat) : Nat.add n 0 = n ∧ Nat.add n (m + 1) = Nat.add n m + 1 :=
  ⟨rfl, rfl⟩
theorem sub_equations (n m : Nat) : Nat.sub n 0 = n ∧ Nat.sub n (m + 1) = (Nat.sub n m).pred :=
  ⟨rfl, rfl⟩
theorem mul_equations (n m : Nat) : Nat.mul n 0 = 0 ∧ Nat.mul n (m + 1) = Nat.mul n m + n :=
  ⟨rfl, rfl⟩
theorem pow_equations (n m : Nat) : Nat.pow n 0 = 1 ∧ Nat.pow n (m + 1) = Nat.pow n m * n :=
  ⟨rfl, rfl⟩
theorem beq_means_equal (n m : Nat) : Nat.beq n m = true ↔ n = m :=
  ⟨Nat.eq_of_beq_eq_true, fun h => h ▸ Nat.beq_refl n⟩
theorem ble_means_le (n m : Nat) : Nat.ble n m = true ↔ n ≤ m :=
  ⟨Nat.le_of_ble_eq_true, Nat.ble_eq_true_of_le⟩
theorem div_by_zero (n : Nat) : Nat.div n 0 = 0 := Nat.div_zero n
theorem mod_by_zero (n : Nat) : Nat.mod n 0 = n := Nat.mod_zero n
theorem div_and_mod (n m : Nat) : m * Nat.div n m + Nat.mod n m = n := Nat.div_add_mod n m
theorem mod_is_less (n m : Nat) (h : 0 < m) : Nat.mod n m < m := Nat.mod_lt n h
theorem div_mod_unique (n m q r : Nat) (h : m * q + r = n) (k : r < m) : Nat.div n m = q ∧ Nat.mod n m = r := by
  subst h
  constructor
  · show (m * q + r) / m = q
    rw [Nat.mul_add_div (Nat.lt_of_le_of_lt (Nat.zero_le r) k), Nat.div_eq_of_lt k, Nat.add_zero]
  · show (m * q + r) % m = r
    rw [Nat.mul_add_mod, Nat.mod_eq_of_lt k]
theorem gcd_equations (n m : Nat) : Nat.gcd 0 m = m ∧ Nat.gcd n m = Nat.gcd (m % n) n :=
  ⟨Nat.gcd_zero_left m, Nat.gcd_rec n m⟩
theorem gcd_divides (n m : Nat) : Nat.gcd n m ∣ n ∧ Nat.gcd n m ∣ m :=
  ⟨Nat.gcd_dvd_left n m, Nat.gcd_dvd_right n m⟩
theorem land_bits (n m i : Nat) : (Nat.land n m).testBit i = (n.testBit i && m.testBit i) :=
  Nat.testBit_and n m i
theorem lor_bits (n m i : Nat) : (Nat.lor n m).testBit i = (n.testBit i || m.testBit i) :=
  Nat.testBit_or n m i
theorem xor_bits (n m i : Nat) : (Nat.xor n m).testBit i = (n.testBit i ^^ m.testBit i) :=
  Nat.testBit_xor n m i
theorem bits_determine (n m : Nat) (h : ∀ i, n.testBit i = m.testBit i) : n = m :=
  Nat.eq_of_testBit_eq h
theorem shiftLeft_multiplies (n m : Nat) : Nat.shiftLeft n m = n * 2 ^ m := Nat.shiftLeft_eq n m
theorem shiftRight_divides (n m : Nat) : Nat.shiftRight n m = n / 2 ^ m :=
  Nat.shiftRight_eq_div_pow n m

-- the same functions under names the kernel does not know
noncomputable def slowAdd (n : Nat) : Nat → Nat := Nat.rec n fun _ => Nat.succ
noncomputable def slowSub (n : Nat) : Nat → Nat := Nat.rec n fun _ r => Nat.rec 0 (fun k _ => k) r
noncomputable def slowMul (n : Nat) : Nat → Nat := Nat.rec 0 fun _ r => slowAdd r n
noncomputable def slowPow (n : Nat) : Nat → Nat := Nat.rec 1 fun _ r => slowMul r n
noncomputable def slowLe (n m : Nat) : Bool := Nat.rec true (fun _ _ => false) (slowSub n m)
noncomputable def slowDivMod : Nat → Nat → Nat → Nat × Nat
  | 0, n, _ => (0, n)
  | fuel + 1, n, m =>
    match slowLe m n, m with
    | true, .succ _ => let (q, r) := slowDivMod fuel (slowSub n m) m; (q.succ, r)
    | _, _ => (0, n)
noncomputable def slowBits (f : Bool → Bool → Bool) : Nat → Nat → Nat → Nat
  | 0, _, _ => 0
  | fuel + 1, n, m =>
    let (n', a) := slowDivMod n n 2
    let (m', b) := slowDivMod m m 2
    slowAdd (slowMul 2 (slowBits f fuel n' m')) (cond (f (slowLe 1 a) (slowLe 1 b)) 1 0)
noncomputable def slowGcd : Nat → Nat → Nat → Nat
  | 0, _, m => m
  | fuel + 1, n, m => Nat.rec m (fun _ _ => slowGcd fuel (slowDivMod m m n).2 n) n

-- the kernel's answers, on a range
theorem add_agrees : ∀ n, n < 12 → ∀ m, m < 12 → Nat.add n m = slowAdd n m := by decide +kernel
theorem sub_agrees : ∀ n, n < 12 → ∀ m, m < 12 → Nat.sub n m = slowSub n m := by decide +kernel
theorem mul_agrees : ∀ n, n < 12 → ∀ m, m < 12 → Nat.mul n m = slowMul n m := by decide +kernel
theorem pow_agrees : ∀ n, n < 5 → ∀ m, m < 5 → Nat.pow n m = slowPow n m := by decide +kernel
theorem ble_agrees : ∀ n, n < 12 → ∀ m, m < 12 → Nat.ble n m = slowLe n m := by decide +kernel
theorem beq_agrees : ∀ n, n < 12 → ∀ m, m < 12 → Nat.beq n m = (slowLe n m && slowLe m n) := by
  decide +kernel
theorem div_agrees : ∀ n, n < 30 → ∀ m, m < 9 → Nat.div n m = (slowDivMod n n m).1 := by
  decide +kernel
theorem mod_agrees : ∀ n, n < 30 → ∀ m, m < 9 → Nat.mod n m = (slowDivMod n n m).2 := by
  decide +kernel
theorem gcd_agrees : ∀ n, n < 13 → ∀ m, m < 13 → Nat.gcd n m = slowGcd 13 n m := by decide +kernel
theorem land_agrees : ∀ n, n < 18 → ∀ m, m < 18 → Nat.land n m = slowBits (· && ·) 5 n m := by
  decide +kernel
theorem lor_agrees : ∀ n, n < 18 → ∀ m, m < 18 → Nat.lor n m = slowBits (· || ·) 5 n m := by
  decide +kernel
theorem xor_agrees : ∀ n, n < 18 → ∀ m, m < 18 → Nat.xor n m = slowBits (· != ·) 5 n m := by
  decide +kernel
theorem shiftLeft_agrees : ∀ n, n < 9 → ∀ m, m < 6 →
    Nat.shiftLeft n m = slowMul n (slowPow 2 m) := by decide +kernel
theorem shiftRight_agrees : ∀ n, n < 40 → ∀ m, m < 6 →
    Nat.shiftRight n m = (slowDivMod n n (slowPow 2 m)).1 := by decide +kernel

-- big numbers, where only the equations can say what is right
theorem big_division : 123456789012345678901234567890 =
    987654321 * (123456789012345678901234567890 / 987654321) +
      123456789012345678901234567890 % 987654321 := by decide
theorem big_power : 2 ^ 200 = 4 ^ 100 := by decide
theorem big_shift : 1 <<< 100 >>> 98 = 4 := by decide
theorem big_bits : 2 ^ 100 &&& (2 ^ 100 - 1) = 0 ∧ 2 ^ 100 ||| (2 ^ 100 - 1) = 2 ^ 101 - 1 := by decide
theorem big_gcd : Nat.gcd (2 ^ 64 * 3 ^ 20) (3 ^ 30) = 3 ^ 20 := by decide

-- literals of strings and characters
theorem string_literal_unfolds : "ab" = String.ofList ['a', 'b'] := rfl
theorem string_literals_differ : "ab" ≠ "ba" := by decide
theorem character_literal_unfolds : 'a' = Char.ofNat 97 := rfl
theorem string_literal_unicode : "λ→" = String.ofList [Char.ofNat 955, Char.ofNat 8594] := rfl
