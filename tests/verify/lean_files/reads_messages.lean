#guard_msgs in
theorem a : 1 = 1 := rfl

/-- info: 2 -/
#guard_msgs in
#eval 1 + 1

#guard_msgs in theorem b : 1 = 1 := by rfl
#guard_msgs (drop warning) in theorem c : 1 = 2 := sorry
/-- info: 3 -/
#guard_msgs in
#eval 1 + 1
theorem d : 1 = 1 := rfl
