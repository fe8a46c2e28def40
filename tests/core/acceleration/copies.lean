/-!
Copies of the functions that the kernel computes with big-number arithmetic, under names it does not
know, each with the theorem that it is the function of the library: proved for all numbers by
induction, so that no literal, hence no acceleration, takes part.
-/

namespace Copy

def add : Nat → Nat → Nat
  | a, 0 => a
  | a, b + 1 => (add a b).succ

theorem add_eq (a b : Nat) : add a b = Nat.add a b := by
  induction b with
  | zero => rfl
  | succ b ih => exact congrArg Nat.succ ih

def sub : Nat → Nat → Nat
  | a, 0 => a
  | a, b + 1 => (sub a b).pred

theorem sub_eq (a b : Nat) : sub a b = Nat.sub a b := by
  induction b with
  | zero => rfl
  | succ b ih => exact congrArg Nat.pred ih

def mul : Nat → Nat → Nat
  | _, 0 => 0
  | a, b + 1 => add (mul a b) a

theorem mul_eq (a b : Nat) : mul a b = Nat.mul a b := by
  induction b with
  | zero => rfl
  | succ b ih => rw [mul, add_eq, ih]; rfl

def pow (a : Nat) : Nat → Nat
  | 0 => 1
  | b + 1 => mul (pow a b) a

theorem pow_eq (a b : Nat) : pow a b = Nat.pow a b := by
  induction b with
  | zero => rfl
  | succ b ih => rw [pow, mul_eq, ih]; rfl

def beq : Nat → Nat → Bool
  | 0, 0 => true
  | a + 1, b + 1 => beq a b
  | _, _ => false

theorem beq_eq (a b : Nat) : beq a b = Nat.beq a b := by
  induction a generalizing b with
  | zero => cases b <;> rfl
  | succ a ih =>
    cases b with
    | zero => rfl
    | succ b => exact ih b

def ble : Nat → Nat → Bool
  | 0, _ => true
  | _ + 1, 0 => false
  | a + 1, b + 1 => ble a b

theorem ble_eq (a b : Nat) : ble a b = Nat.ble a b := by
  induction a generalizing b with
  | zero => cases b <;> rfl
  | succ a ih =>
    cases b with
    | zero => rfl
    | succ b => exact ih b

/-- The quotient by repeated subtraction; `fuel` steps are enough when `a ≤ fuel`. -/
def divLoop (b : Nat) : Nat → Nat → Nat
  | 0, _ => 0
  | fuel + 1, a => if ble b a = true then divLoop b fuel (sub a b) + 1 else 0

theorem divLoop_eq (b : Nat) (h : 0 < b) (fuel a : Nat) (ha : a ≤ fuel) :
    divLoop b fuel a = a / b := by
  induction fuel generalizing a with
  | zero => rw [Nat.le_zero.mp ha, Nat.zero_div]; rfl
  | succ fuel ih =>
    rw [divLoop, ble_eq, sub_eq, Nat.div_eq]
    by_cases k : b ≤ a
    · rw [if_pos (Nat.ble_eq_true_of_le k), if_pos ⟨h, k⟩, ih _ (by
        show a - b ≤ fuel
        omega)]
      rfl
    · rw [if_neg (fun e => k (Nat.le_of_ble_eq_true e)), if_neg (fun e => k e.2)]

def div (a b : Nat) : Nat := if beq b 0 = true then 0 else divLoop b a a

theorem div_eq (a b : Nat) : div a b = Nat.div a b := by
  show _ = a / b
  rw [div, beq_eq]
  cases b with
  | zero => rw [Nat.div_zero]; rfl
  | succ b => exact divLoop_eq _ (Nat.succ_pos b) a a (Nat.le_refl a)

/-- The remainder by repeated subtraction. -/
def modLoop (b : Nat) : Nat → Nat → Nat
  | 0, a => a
  | fuel + 1, a => if ble b a = true then modLoop b fuel (sub a b) else a

theorem modLoop_eq (b : Nat) (h : 0 < b) (fuel a : Nat) (ha : a ≤ fuel) :
    modLoop b fuel a = a % b := by
  induction fuel generalizing a with
  | zero => rw [Nat.le_zero.mp ha, Nat.zero_mod]; rfl
  | succ fuel ih =>
    rw [modLoop, ble_eq, sub_eq, Nat.mod_eq]
    by_cases k : b ≤ a
    · rw [if_pos (Nat.ble_eq_true_of_le k), if_pos ⟨h, k⟩, ih _ (by
        show a - b ≤ fuel
        omega)]
      rfl
    · rw [if_neg (fun e => k (Nat.le_of_ble_eq_true e)), if_neg (fun e => k e.2)]

def mod (a b : Nat) : Nat := if beq b 0 = true then a else modLoop b a a

theorem mod_eq (a b : Nat) : mod a b = Nat.mod a b := by
  show _ = a % b
  rw [mod, beq_eq]
  cases b with
  | zero => rw [Nat.mod_zero]; rfl
  | succ b => exact modLoop_eq _ (Nat.succ_pos b) a a (Nat.le_refl a)

/-- Euclid's algorithm; the first number decreases. -/
def gcdLoop : Nat → Nat → Nat → Nat
  | 0, _, b => b
  | fuel + 1, a, b => if beq a 0 = true then b else gcdLoop fuel (mod b a) a

theorem gcdLoop_eq (fuel a b : Nat) (h : a ≤ fuel) : gcdLoop fuel a b = Nat.gcd a b := by
  induction fuel generalizing a b with
  | zero => rw [Nat.le_zero.mp h, Nat.gcd_zero_left]; rfl
  | succ fuel ih =>
    rw [gcdLoop, beq_eq, mod_eq]
    cases a with
    | zero => rw [Nat.gcd_zero_left]; rfl
    | succ a =>
      have k : b % (a + 1) < a + 1 := Nat.mod_lt b (Nat.succ_pos a)
      rw [Nat.gcd_rec]
      exact ih (b % (a + 1)) (a + 1) (by omega)

def gcd (a b : Nat) : Nat := gcdLoop a a b

theorem gcd_eq (a b : Nat) : gcd a b = Nat.gcd a b := gcdLoop_eq a a b (Nat.le_refl a)

def land : Nat → Nat → Nat := Nat.bitwise and
theorem land_eq (a b : Nat) : land a b = Nat.land a b := rfl

def lor : Nat → Nat → Nat := Nat.bitwise or
theorem lor_eq (a b : Nat) : lor a b = Nat.lor a b := rfl

def xor : Nat → Nat → Nat := Nat.bitwise (fun a b => match b with | false => a | true => !a)
theorem xor_eq (a b : Nat) : xor a b = Nat.xor a b := rfl

def shiftLeft : Nat → Nat → Nat
  | a, 0 => a
  | a, b + 1 => shiftLeft (mul 2 a) b

theorem shiftLeft_eq (a b : Nat) : shiftLeft a b = Nat.shiftLeft a b := by
  induction b generalizing a with
  | zero => rfl
  | succ b ih => rw [shiftLeft, ih, mul_eq]; rfl

def shiftRight : Nat → Nat → Nat
  | a, 0 => a
  | a, b + 1 => div (shiftRight a b) 2

theorem shiftRight_eq (a b : Nat) : shiftRight a b = Nat.shiftRight a b := by
  induction b with
  | zero => rfl
  | succ b ih => rw [shiftRight, ih, div_eq]; rfl

/-- The logarithm by halving. -/
def log2Loop : Nat → Nat → Nat
  | 0, _ => 0
  | fuel + 1, a => if ble 2 a = true then log2Loop fuel (div a 2) + 1 else 0

theorem log2Loop_eq (fuel a : Nat) (h : a ≤ fuel) : log2Loop fuel a = Nat.log2 a := by
  induction fuel generalizing a with
  | zero => rw [Nat.le_zero.mp h]; rfl
  | succ fuel ih =>
    rw [log2Loop, ble_eq, div_eq, Nat.log2_eq]
    by_cases k : 2 ≤ a
    · rw [if_pos (Nat.ble_eq_true_of_le k), if_pos k]
      exact congrArg (· + 1) (ih (a / 2) (by omega))
    · rw [if_neg (fun e => k (Nat.le_of_ble_eq_true e)), if_neg k]

def log2 (a : Nat) : Nat := log2Loop a a

theorem log2_eq (a : Nat) : log2 a = Nat.log2 a := log2Loop_eq a a (Nat.le_refl a)

end Copy
