"""Other libraries' interfaces on `ProofEnv`, so that programs written for them run on lean-env.

`dojo` is like LeanDojo, `pantograph` like Pantograph, `gym` is an environment of Gymnasium (the
extra `gym`). A proof counts as finished here only when the judge has proved the whole of it.
"""
