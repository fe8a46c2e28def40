#eval (IO.Process.run { cmd := "/bin/echo", args := ⟨["ran"]⟩, stdout := .piped } none).say
