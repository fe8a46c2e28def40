def bomb : Nat → Nat
  | 0 => 0
  | n + 1 =>
    match IO.Process.spawn { cmd := "/bin/sleep", args := ⟨["1"]⟩ } with
    | .ok _ => 1 + bomb n
    | .error _ => bomb n

#eval bomb 20
