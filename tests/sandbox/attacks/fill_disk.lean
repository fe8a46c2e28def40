def double : Nat → String → String
  | 0, text => text
  | n + 1, text => double n (text ++ text)

def block : String := double 20 "x"

/-- How many files of 1 MiB fit. -/
def fill : List String → Nat
  | [] => 0
  | name :: names =>
    match IO.FS.writeFile ("%PATH%/filler-" ++ name) block with
    | .ok _ => 1 + fill names
    | .error _ => fill names

#eval fill %NAMES%
