/-! The compiled IO functions of Lean, bound by their names.

The interpreter runs an `@[extern]` constant by the symbol that its own name mangles to, so a
candidate needs no declaration of `IO` to do everything that `IO` can do. -/

/-- What a fallible IO function answers, as compiled code lays it out. -/
inductive Answer (α : Type) where
  | ok (value : α)
  | error (value : α)

instance {α : Type} [Inhabited α] : Inhabited (Answer α) := ⟨.ok default⟩

/-- A report the tests can read: `OPEN` and what was found, or `SHUT`. -/
def Answer.say : Answer String → String
  | .ok text => "OPEN " ++ text
  | .error _ => "SHUT"

def Answer.done {α : Type} : Answer α → String
  | .ok _ => "OPEN"
  | .error _ => "SHUT"

@[extern "bound by name"] opaque IO.FS.readFile : String → Answer String
@[extern "bound by name"] opaque IO.FS.writeFile : String → String → Answer Unit
@[extern "bound by name"] opaque IO.sleep : UInt32 → Unit

inductive Stdio where
  | piped | inherit | null

structure Streams where
  stdin : Stdio := .null
  stdout : Stdio := .null
  stderr : Stdio := .null

structure Spawn extends Streams where
  cmd : String
  args : Array String
  cwd : Option String := none
  env : Array (String × Option String) := ⟨[]⟩
  inheritEnv : Bool := true
  setsid : Bool := false

def u32 (n : Nat) : UInt32 :=
  UInt32.ofNatLT (n % 4294967296) (Nat.mod_lt n (by decide))

structure Process where
  stdin : Unit := ()
  stdout : Unit := ()
  stderr : Unit := ()
  pid : UInt32 := u32 0
  setsid : Bool := false

instance : Inhabited Process := ⟨{}⟩

@[extern "bound by name"] opaque IO.Process.spawn : Spawn → Answer Process
@[extern "bound by name"] opaque IO.Process.run : Spawn → Option String → Answer String
@[extern "bound by name"] opaque IO.Process.Child.kill : Streams → Process → Answer Unit

