/-- The compiler runs the attack inside a proof, with no `#eval` to look for. -/
def found : Bool := match IO.FS.readFile "%PATH%" with
  | .ok _ => true
  | .error _ => false

theorem attack : found = true := by native_decide
