"""What the library cannot tell about its own grammar, as data.

A compiled parser says which node it makes and what it reads, but not in which syntax category its
declaration put it, nor whether it is `scoped`; and not everything compiled into Lean belongs to
what a user's file sees. When the library changes, `python -m lean_env.toolchain.bindings` names
each new parser these tables do not place.
"""

from __future__ import annotations

import re

CATEGORIES: tuple[tuple[str, str], ...] = (
    # Declared by `command`s of the core library before any parser uses them. `both`: the category
    # accepts identifiers where an antiquotation could stand.
    ("rawStx", "both"),
    ("sym_simproc", "both"),
    ("sym_dsimproc", "both"),
    ("conv", "both"),
    ("rcasesPat", ""),
    ("rintroPat", ""),
    ("binderPred", ""),
    ("grind", "both"),
    ("grind_filter", "both"),
    ("grind_ref", "both"),
    ("grind_mod", "both"),
)

BUILTIN_CATEGORIES = (
    # Built into the parser; a constant of this name under `Lean.Parser.Category` documents each.
    "command",
    "term",
    "tactic",
    "doElem",
    "structInstFieldDecl",
    "level",
    "attr",
    "stx",
    "prio",
    "prec",
)

OUT_OF_SCOPE: tuple[str, ...] = (
    # Meta-programming and tooling: needs `import Lean`.
    "Lean.Compiler",
    "Lean.Data",
    "Lean.Deriv",
    "Lean.Doc",
    "Lean.Elab.",
    "Lean.IR",
    "Lean.Json",
    "Lean.Language",
    "Lean.LibrarySuggestions",
    "Lean.Linter",
    "Lean.Lsp",
    "Lean.Meta",
    "Lean.Option.",
    "Lean.Postprocess",
    "Lean.PrettyPrinter",
    "Lean.Server",
    "Lean.Syntax",
    "Lean.Widget",
    "Lean.Xml",
    "Lean._root_",
    "Lean.doElemTrace",
    "Lean.testExtern",
    "Lean.Parser.Command.register",
    "Lean.Parser.Sym",
    "Lean.Parser.Command.symSimpField",
    "Lean.Parser.Command.symDSimpField",
    "Lake",
    # Macros that serve only the sources of Lean's own library.
    "_private",
    "DerivingHelpers",
    "Array.tactic",
    "List.tactic",
    "String.Internal",
    "Lean.Grind.AC",
    "Lean.Grind.grindLint",
    "Lean.commandDeclare",
    "commandDeclare",
    "Lean.Parser.Command.InternalSyntax",
    "Lean.Parser.Term.InternalSyntax",
    # Already built into the parser (the descriptor is the category's quotation).
    "Lean.Parser.Term.quot",
    # Libraries the core does not carry: verification of programs, order theory of partial
    # fixpoints, containers, time, vectors.
    "Lean.Order",
    "Vector.",
    "Std.D",
    "Std.Hash",
    "Std.Sat",
    "Std.Tactic",
    "Std.Time",
    "Std.Tree",
    "Std.WP",
    "Std.term",
    "Array.term_~",
    "Lean.Parser.Tactic.frameAlt",
    "Lean.Parser.Tactic.invariant",
    "Lean.Parser.Tactic.tacticMvcgen",
    "Lean.Parser.Tactic.vcgen",
    *(
        # The proof mode for programs: `mintro`, `mcases`, `mspec`, …
        f"Lean.Parser.Tactic.m{verb}"
        for verb in [
            "assumption",
            "clear",
            "constructor",
            "exact",
            "exfalso",
            "exists",
            "frame",
            "dup",
            "have",
            "replace",
            "left",
            "right",
            "pure",
            "revert",
            "renameI",
            "specialize",
            "start",
            "stop",
            "leave",
            "cases",
            "refine",
            "intro",
            "spec",
            "vcgen",
        ]
    ),
)
"""Prefixes of parsers that are left alone."""

KEPT = ("Lean.Elab.Tactic.Ext", "Std.termF!")
"""Exceptions to `OUT_OF_SCOPE`."""

SCOPED: frozenset[str] = frozenset(
    # Usable after `open` of the namespace only.
    {
        "Int.term-[_+1]",
        "List.term_<+_",
        "List.term_~_",
        "BitVec.term__#'__",
        "Rat.term_/._",
    }
)

SCOPED_UNEXPANDERS = frozenset({"Int.negSucc", "List.Perm", "List.Sublist", "Rat.divInt"})
"""Constants printed in a scoped notation."""

FIRST_MODULES = ("Notation", "Tactics", "Core")
"""Modules (under `Init`) that the others import, in this order; the library links them in another.

Of several expanders of one kind the last one declared is tried first, and when all fail the error
of the first one is shown.
"""

DEFAULT_PRIORITY = 1000

LOW_PRIORITY = 100

PRIORITIES: dict[str, int] = {
    # `DEFAULT_PRIORITY` unless said here. `rintro (h : p)`: a binder, not a pattern in parentheses.
    "Lean.Parser.Tactic.rintroPat.binder": 1001,
    # `term_≤_` and `term_≥_` read the ASCII forms too.
    "term_<=_": LOW_PRIORITY,
    "term_>=_": LOW_PRIORITY,
    # `rwa … at h` is `rwaAt`; this one reads more locations than one.
    "Lean.Parser.Tactic.rwaAtLegacyLocation": LOW_PRIORITY,
}

CATEGORY_OF: dict[str, str] = {
    # Parsers whose name follows none of the rules in `CATEGORY_RULES`.
    "Lean.Attr.coe": "attr",
    "Lean.Elab.Tactic.Ext.applyExtTheorem": "tactic",
    "Lean.Elab.Tactic.Ext.ext": "tactic",
    "Lean.Parser.Syntax.exact?": "term",
    "Lean.Parser.Tactic.Conv.conv": "tactic",
    "Lean.Parser.Tactic.Conv.convTactic": "conv",
    "Lean.Parser.Tactic.by?": "term",
    "Lean.Parser.Tactic.guardExprConv": "conv",
    "Lean.Parser.Tactic.guardHypConv": "conv",
    "Lean.Parser.Tactic.guardTargetConv": "conv",
    "Lean.Parser.Tactic.normCastAddElim": "command",
    "Lean.Parser.Tactic.showTermElab": "term",
    "Lean.Parser.cbvSimprocPattern": "attr",
    "Lean.Parser.cbvSimprocPatternBuiltin": "attr",
    "Lean.Parser.checkedBy": "term",
    "Lean.Parser.grindPropagatorBuiltinAttr": "attr",
    "Lean.Parser.resetGrindAttrs": "command",
    "Lean.Parser.simprocPattern": "attr",
    "Lean.Parser.simprocPatternBuiltin": "attr",
    "Lean.builtin_command_code_action": "attr",
    "Lean.byElab": "term",
    "Lean.calc": "term",
    "Lean.calcTactic": "tactic",
    "Lean.cdot": "tactic",
    "Lean.command_code_action": "attr",
    "Lean.deprecated": "attr",
    "Lean.deprecated_arg": "attr",
    "Lean.guardMsgsCmd": "command",
    "Lean.guardPanicCmd": "command",
    "Lean.includeStr": "term",
    "Lean.infoTreesCmd": "command",
    "Lean.modCast": "term",
    "Lean.reduceCmd": "command",
    "Lean.runCmd": "command",
    "Lean.runElab": "command",
    "Lean.runMeta": "command",
    "Lean.setLibrarySuggestionsCmd": "command",
    "Lean.solveTactic": "tactic",
    "Lean.suggest_for": "attr",
    "Lean.univ_out_params": "attr",
    "Lean.withAnnotateTerm": "term",
    "boolIfThenElse": "term",
    "coeFunNotation": "term",
    "coeNotation": "term",
    "coeSortNotation": "term",
    "rawNatLit": "term",
}

CATEGORY_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    # A parser declared without a name is called after its category and its tokens
    # (`term_+_`, `tacticTry_`); the others live in a namespace of their category.
    (re.compile(pattern), category)
    for pattern, category in (
        (r"Lean\.Parser\.Tactic\.rcasesPat\..*", "rcasesPat"),
        (r"Lean\.Parser\.Tactic\.rintroPat\..*", "rintroPat"),
        (r"(?:.*\.)?grind_(filter|ref)(?![a-z]).*", r"grind_\1"),
        (r"Lean\.Parser\.Tactic\.Grind\..*", "grind"),
        (r"Lean\.Parser\.Attr\..*", "attr"),
        (r"Lean\.Parser\.Command\..*", "command"),
        (r"(?:.*\.)?(binderPred|tactic|command|term|conv|stx|prec|prio)(?![a-z])[^.]*.*", r"\1"),
        (r"Lean\.Parser\.Tactic\.Conv\..*", "conv"),
        (r"Lean\.Parser\.Tactic\..*", "tactic"),
        (r"Lean\.Parser\.Syntax\..*Prec", "prec"),
        (r"Lean\.Parser\.Syntax\..*Prio", "prio"),
        (r"Lean\.Parser\.[^.]*", "command"),
    )
)

MACROS_OUT_OF_SCOPE = (
    "Data_Array_Mem",
    "Data_Range_Polymorphic",
    "Data_SInt",
    "Data_UInt",
    "Grind_Prop",
    "Internal",
)
"""Modules (under `Init`, escaped) whose macros serve their own sources only."""

UNEXPANDERS: dict[str, str] = {
    # Unexpanders that were declared by hand: function to the constant it prints.
    "unexpandExists": "Exists",
    "unexpandSigma": "Sigma",
    "unexpandPSigma": "PSigma",
    "unexpandSubtype": "Subtype",
    "unexpandIte": "ite",
    "unexpandUnit": "Unit.unit",
    "unexpandListNil": "List.nil",
    "unexpandListCons": "List.cons",
    "unexpandProdMk": "Prod.mk",
    "unexpandListToArray": "List.toArray",
    "unexpandGetElem": "GetElem.getElem",
    "unexpandGetElem?": "GetElem?.getElem?",
    "unexpandGetElem!": "GetElem?.getElem!",
    "unexpandEqRec": "Eq.rec",
    "unexpandEqNDRec": "Eq.ndrec",
    "BitVec.unexpandBitVecOfNat": "BitVec.ofNat",
    "BitVec.unexpandBitVecOfNatLt": "BitVec.ofNatLT",
}

UNEXPANDER_IMPORTS = (
    "Init.Control",
    "Init.Data",
    "Init.Data.Rat.Basic",
    "Init.Numbers",
    "Init.Data.ToString",
)
"""Rooms of the core that declare every constant which `Unexpanders.lean` names."""

UNEXPANDED_OUT_OF_SCOPE: tuple[str, ...] = (
    "Lean.Order",
    "Vector.",
    "Array.Perm",
)
"""Prefixes of constants whose unexpander is left alone, since the core does not declare them."""
