"""Compiled files as bounded data: whatever the bytes say, reading them ends and runs no code.

`region` reads the objects of one file, `decode` makes names, levels and terms of them (`name`,
`expr`), `constant` and `module` the declarations; `imports` finds what a header makes visible,
`dependencies` what a constant rests on, and `fingerprint` tells equal types apart from others.
"""
