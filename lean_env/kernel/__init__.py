"""Kernels that have the last word on a proof.

`declarations` is what is handed to any of them. The official kernel of the pocket toolchain is
bound by `binding`, runs in a process of its own inside the sandbox (`process`), and is asked
through `client` in the words of `wire`; `leanchecker` is the one of a Lake project's toolchain, and
`external` runs independent ones on an `export`, both as programs inside the sandbox (`checker`).
"""
