#eval String.join (List.replicate 300000 "abcdefgh")
theorem false_behind : 1 = 2 := by decide
theorem admitted_behind : 1 = 2 := by admit
theorem true_behind : 1 = 1 := rfl
