def act : String := "/bin/sleep 0.7; echo outlived > %PATH%"

#eval (IO.Process.spawn { cmd := "/bin/sh", args := ⟨["-c", act]⟩, setsid := true }).done
