def double : Nat → String → String
  | 0, text => text
  | n + 1, text => double n (text ++ text)

#eval (double 29 "x").length
