#eval (IO.FS.readFile "%PATH%").say
