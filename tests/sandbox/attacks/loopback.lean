structure Endpoint where
  octets : Array UInt8
  port : UInt16

inductive Address where
  | v4 (endpoint : Endpoint)
  | v6 (endpoint : Endpoint)

/-- A socket: an object we only hand on. -/
structure Socket where
  first : Nat := 0
  second : Nat := 0

instance : Inhabited Socket := ⟨{}⟩

def u8 (n : Nat) : UInt8 := UInt8.ofNatLT (n % 256) (Nat.mod_lt n (by decide))
def u16 (n : Nat) : UInt16 := UInt16.ofNatLT (n % 65536) (Nat.mod_lt n (by decide))

@[extern "bound by name"] opaque Std.Internal.UV.TCP.Socket.new : Unit → Answer Socket
@[extern "bound by name"]
opaque Std.Internal.UV.TCP.Socket.connect : Socket → Address → Answer Unit

def target : Address := .v4 ⟨⟨[u8 127, u8 0, u8 0, u8 1]⟩, u16 %PORT%⟩

/-- The connection is made by Lean's event loop while we sleep. -/
def attack : String :=
  match Std.Internal.UV.TCP.Socket.new () with
  | .error _ => "SHUT"
  | .ok socket =>
    match Std.Internal.UV.TCP.Socket.connect socket target with
    | .error _ => "SHUT"
    | .ok _ => match IO.sleep (u32 500) with | () => "OPEN"

#eval attack
