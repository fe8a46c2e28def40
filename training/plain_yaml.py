"""YAML as people write configurations: what would be misread or lost without a word is refused.

Numbers are those of YAML 1.2: `1e-4` is one, `1:30` and `017` are none of base 60 or 8. A key
stands once and has a value: an empty `lora:` could mean nothing, or the defaults of a section.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_NULL = "tag:yaml.org,2002:null"


class _Loader(yaml.SafeLoader):
    """Reads plain data."""

    # Those of YAML 1.1 but for its numbers; the lists of the class above are not to be changed.
    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in known if tag not in _NUMBERS]
        for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return the mapping of a node."""
        seen: set[str] = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            if key.value in seen:
                raise _refused(f"the key `{key.value}` stands there twice", key)
            seen.add(key.value)
            if value.tag == _NULL and not value.value:
                raise _refused(f"the key `{key.value}` has no value; for none write `null`", key)
        return super().construct_mapping(node, deep)


def _refused(what: str, node: yaml.Node) -> yaml.constructor.ConstructorError:
    return yaml.constructor.ConstructorError(None, None, what, node.start_mark)


_INT = re.compile(r"[-+]?(?:0|[1-9]\d*)$")
_FLOAT = re.compile(
    r"(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"
)
for _tag, _pattern in zip(_NUMBERS, (_INT, _FLOAT), strict=True):
    _Loader.add_implicit_resolver(_tag, _pattern, list("-+.0123456789"))


def load_plain(text: str) -> Any:
    """The value of a document; None for an empty one. Raises yaml.YAMLError, ValueError for what
    is no date, RecursionError for depth without end.
    """
    return yaml.load(text, _Loader)
