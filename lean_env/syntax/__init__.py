"""The little of Lean's surface syntax that is read without Lean: blanks, headers, commands.

Used to put texts together, to point at places and to refuse early. No verdict of "proved" rests on
any of it.
"""
