/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.Nat.MinMax
import Init.Data.Int.Basic
import Init.Data
import Init.Grind.Attr

/-!
# Theorems that `grind` instantiates by itself

Minima and maxima by their definition, so that the integer solver can split on them, and the
equations that compute lists and options from their constructors.
-/

attribute [grind =]
  Nat.min_def Nat.max_def Int.min_def Int.max_def

attribute [grind =]
  List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.nil_append List.append_nil List.cons_append List.append_eq_nil_iff List.map_nil
  List.map_cons List.map_append List.map_map List.reverse_nil List.reverse_cons
  List.reverse_append List.reverse_reverse List.filter_nil List.filter_cons List.filter_append
  List.foldl_nil List.foldl_cons List.foldr_nil List.foldr_cons List.mem_cons List.mem_append
  List.mem_map List.mem_filter List.mem_reverse List.mem_singleton List.head?_nil
  List.head?_cons List.tail_nil List.tail_cons List.all_nil List.all_cons List.any_nil
  List.any_cons List.getElem?_nil List.getElem?_cons_zero List.getElem?_cons_succ
  List.getElem_cons_zero List.getElem_cons_succ List.getLast?_nil List.isEmpty_nil
  List.isEmpty_cons

attribute [grind ←] List.not_mem_nil

attribute [grind =]
  Option.some_get Option.map_none Option.map_some Option.bind_none Option.bind_some
  Option.getD_none Option.getD_some Option.isSome_none Option.isSome_some Option.isNone_none
  Option.isNone_some Option.map_map
