/-! Structures, type classes and deriving. -/

-- structures
structure Point where
  x : Nat
  y : Nat
  deriving DecidableEq, Inhabited, BEq
theorem structure_eta (p : Point) : Point.mk p.x p.y = p := rfl
theorem structure_update (p : Point) : ({ p with x := 3 } : Point).y = p.y := rfl
theorem structure_injective (a b c d : Nat) (h : Point.mk a b = .mk c d) : a = c := by
  injection h
theorem structure_injEq (a b c d : Nat) : Point.mk a b = .mk c d ↔ a = c ∧ b = d := by simp
theorem structure_cases (p : Point) : p.x + p.y = p.y + p.x := by
  obtain ⟨x, y⟩ := p
  simp [Nat.add_comm]
theorem structure_decides : (⟨1, 2⟩ : Point) ≠ ⟨2, 1⟩ := by decide
theorem structure_default : (default : Point) = ⟨0, 0⟩ := rfl
theorem structure_beq : ((⟨1, 2⟩ : Point) == ⟨1, 2⟩) = true := rfl
@[ext] structure Pair (α β : Type) where
  first : α
  second : β
theorem structure_ext {α β : Type} (p q : Pair α β) (h : p.first = q.first)
    (k : p.second = q.second) : p = q := by
  ext
  · exact h
  · exact k
theorem structure_ext_iff {α β : Type} (p q : Pair α β) :
    p = q ↔ p.first = q.first ∧ p.second = q.second := Pair.ext_iff
structure Point3 extends Point where
  z : Nat
theorem structure_parent (p : Point3) : p.toPoint.x = p.x := rfl
theorem structure_inherits : ({ x := 1, y := 2, z := 3 } : Point3).toPoint = ⟨1, 2⟩ := rfl

-- enumerations
inductive Colour where
  | red | green | blue
  deriving DecidableEq, Inhabited, Ord
theorem enumeration_differs : Colour.red ≠ .green := by decide
theorem enumeration_no_confusion (h : Colour.red = .blue) : False := nomatch h
theorem enumeration_cases (c : Colour) : c = .red ∨ c = .green ∨ c = .blue := by
  cases c <;> simp
theorem enumeration_order : compare Colour.red Colour.blue = .lt := rfl

-- deriving for recursive types and with parameters
inductive Shape where
  | dot : Shape
  | line (length : Nat) : Shape
  | group (left right : Shape) : Shape
  deriving DecidableEq, Inhabited, BEq
theorem derived_equality : Shape.group (.line 1) .dot ≠ .group .dot (.line 1) := by decide
theorem derived_beq : (Shape.line 2 == .line 2) = true := rfl
inductive Found (α : Type) where
  | nothing
  | value (a : α)
  deriving DecidableEq, Inhabited, Nonempty
theorem derived_with_parameter : Found.value 3 ≠ .value 4 := by decide
theorem derived_nonempty : Nonempty (Found Empty) := inferInstance

-- classes with laws
class Monoid' (α : Type) extends Mul α, One α where
  mul_assoc' : ∀ a b c : α, a * b * c = a * (b * c)
  one_mul' : ∀ a : α, 1 * a = a
  mul_one' : ∀ a : α, a * 1 = a
instance : Monoid' Nat where
  mul_assoc' := Nat.mul_assoc
  one_mul' := Nat.one_mul
  mul_one' := Nat.mul_one
theorem class_law {α : Type} [Monoid' α] (a b : α) : a * 1 * b = a * b := by rw [Monoid'.mul_one']
theorem class_instance (n : Nat) : n * 1 = n := Monoid'.mul_one' n
theorem class_unique_unit {α : Type} [Monoid' α] (e : α) (h : ∀ a : α, e * a = a) : e = 1 := by
  rw [← Monoid'.mul_one' e]; exact h 1
class Group' (α : Type) extends Monoid' α, Inv α where
  inv_mul' : ∀ a : α, a⁻¹ * a = 1
theorem class_hierarchy {α : Type} [Group' α] (a b c : α) (h : a * b = a * c) : b = c := by
  have := congrArg (a⁻¹ * ·) h
  simpa [← Monoid'.mul_assoc', Group'.inv_mul', Monoid'.one_mul'] using this
theorem class_local {α : Type} (m : Monoid' α) (a : α) : 1 * a = a := m.one_mul' a
instance {α β : Type} [Monoid' α] [Monoid' β] : Monoid' (α × β) where
  mul p q := (p.1 * q.1, p.2 * q.2)
  one := (1, 1)
  mul_assoc' p q r := by
    show ((p.1 * q.1 * r.1, p.2 * q.2 * r.2) : α × β) = (p.1 * (q.1 * r.1), p.2 * (q.2 * r.2))
    simp [Monoid'.mul_assoc']
  one_mul' p := by
    show ((1 * p.1, 1 * p.2) : α × β) = p
    simp [Monoid'.one_mul']
  mul_one' p := by
    show ((p.1 * 1, p.2 * 1) : α × β) = p
    simp [Monoid'.mul_one']
theorem class_product {α : Type} [Monoid' α] (p : α × Nat) : 1 * p = p := Monoid'.one_mul' p
class Bounded (α : Type) [LE α] where
  bottom : α
  bottom_le : ∀ a : α, bottom ≤ a
instance : Bounded Nat := ⟨0, Nat.zero_le⟩
theorem class_with_parameter (n : Nat) : Bounded.bottom ≤ n := Bounded.bottom_le n

-- instances of the core
@[instance_reducible] def instance_decidable (n m : Nat) : Decidable (n = m ∧ n < m) := inferInstance
theorem instance_nonempty {α : Type} [Inhabited α] : Nonempty α := inferInstance
@[instance_reducible] def instance_function {α β : Type} [Inhabited β] : Inhabited (α → β) := inferInstance
theorem instance_subsingleton {α : Type} [Subsingleton α] (a b : α) : a = b := Subsingleton.elim a b
@[instance_reducible] def instance_equality : DecidableEq (Option (Nat × Bool)) := inferInstance
theorem instance_lawful (a b : Nat × Nat) : a == b ↔ a = b := beq_iff_eq
theorem instance_associative : Std.Associative (· + · : Nat → Nat → Nat) := inferInstance

-- coercions
structure Even where
  half : Nat
instance : Coe Even Nat := ⟨fun e => 2 * e.half⟩
theorem coercion_to_nat (e : Even) : (e : Nat) % 2 = 0 := by
  show 2 * e.half % 2 = 0
  omega
instance : CoeFun Point fun _ => Nat → Nat := ⟨fun p n => p.x * n + p.y⟩
theorem coercion_to_function (p : Point) : p 0 = p.y := by
  show p.x * 0 + p.y = p.y
  simp
theorem coercion_of_boolean (b : Bool) (h : b) : b = true := h
theorem coercion_to_option (n : Nat) : (n : Option Nat) = some n := rfl
theorem coercion_of_subtype (n : { n : Nat // 0 < n }) : 0 < (n : Nat) := n.property

-- sizes of types that are shared with the runtime
theorem size_of_thunk (t : Thunk Nat) : sizeOf t = 1 + sizeOf t.get := Thunk.sizeOf_eq t
theorem size_of_name (p : Lean.Name) (s : String) : sizeOf p < sizeOf (p.str s) := by
  simp; omega
theorem characters_by_value (c d : Char) (h : c.val = d.val) : c = d := Char.eq_of_val_eq h
