#eval (IO.FS.writeFile "%PATH%" "attacked").done
