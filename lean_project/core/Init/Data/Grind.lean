/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
prelude
import Init.Data.List.Sort
import Init.Data.List.Impl
import Init.Data.Sum
import Init.Data.Subtype
import Init.Grind.Attr

/-!
# What `grind` may use of the data types

Beyond the constructor equations in `Init.Grind.Annotations`: the equations that compute list,
option and pair functions on each other, as rewrite patterns, and the facts about membership and
positions.
-/

/-! ### Lists: constructors and length -/

attribute [grind =] List.length_replicate List.length_take List.length_drop List.length_zipWith
  List.length_zip List.length_range List.length_range' List.length_set List.length_tail
  List.length_dropLast List.length_flatten List.length_flatMap List.length_concat
  List.length_zipIdx List.length_insert_of_mem List.length_replace List.length_eraseIdx

/-! ### Lists: append, map, filter, reverse -/

attribute [grind =] List.append_assoc List.concat_eq_append List.map_id List.filterMap_nil
  List.filterMap_cons List.filterMap_append List.map_reverse List.filter_reverse List.flatten_nil
  List.flatten_cons List.flatten_append List.flatMap_nil List.flatMap_cons List.flatMap_append
  List.replicate_zero List.replicate_succ List.map_replicate List.reverse_replicate

attribute [grind →] List.eq_nil_of_append_eq_nil List.eq_nil_of_map_eq_nil

/-! ### Lists: folds -/

attribute [grind =] List.foldl_append List.foldr_append List.foldl_map List.foldr_map
  List.foldl_reverse List.foldr_reverse List.sum_nil List.sum_cons

/-! ### Lists: ends and parts -/

attribute [grind =] List.head_cons List.getLast?_cons List.getLast?_concat List.getLast?_reverse
  List.head?_reverse List.head?_map List.getLast?_map List.dropLast_nil List.dropLast_concat
  List.take_nil List.take_zero List.take_succ_cons List.drop_nil List.drop_zero
  List.drop_succ_cons List.take_append_drop List.takeWhile_nil List.takeWhile_cons
  List.dropWhile_nil List.dropWhile_cons

/-! ### Lists: membership and tests -/

attribute [grind =] List.mem_filterMap List.mem_flatten List.mem_flatMap List.mem_replicate
  List.mem_range List.any_append List.all_append List.contains_nil List.contains_cons
  List.elem_nil

attribute [grind →] List.eq_of_mem_replicate List.mem_of_mem_filter List.mem_of_mem_take
  List.mem_of_mem_drop

/-! ### Lists: positions -/

attribute [grind =] List.getElem?_map List.getElem_map List.getElem?_append List.getElem_append
  List.getElem?_set List.getElem_set List.getElem?_take List.getElem_take List.getElem?_drop
  List.getElem_drop List.getElem_replicate List.getElem?_replicate List.getElem_range
  List.getElem_reverse List.getElem_zipWith List.getElem_zip List.set_nil List.set_cons_zero
  List.set_cons_succ

attribute [grind ←] List.getElem_mem

attribute [grind =] getElem?_pos getElem?_neg getElem!_pos getElem!_neg

/-! ### Lists: zips and counts -/

attribute [grind =] List.zipWith_nil_left List.zipWith_nil_right List.zipWith_cons_cons
  List.zip_nil_left List.zip_nil_right List.zip_cons_cons List.unzip_nil List.unzip_cons
  List.countP_nil List.countP_cons List.countP_append List.count_nil List.count_cons
  List.count_append List.find?_nil List.find?_cons List.findSome?_nil List.findSome?_cons
  List.erase_nil List.erase_cons List.nodup_cons List.pairwise_cons

attribute [grind ←] List.nodup_nil List.pairwise_nil

/-! ### Options, sums, pairs -/

attribute [grind =] Option.get_some Option.some_or Option.none_or Option.or_none
  Option.filter_none Option.filter_some Option.all_none Option.all_some Option.any_none
  Option.any_some Option.elim_none Option.elim_some Option.join_none Option.join_some

attribute [grind =] Sum.elim_inl Sum.elim_inr Sum.map_inl Sum.map_inr Sum.swap_inl Sum.swap_inr
  Sum.isLeft_inl Sum.isLeft_inr Sum.isRight_inl Sum.isRight_inr

attribute [grind =] Prod.map_fst Prod.map_snd Prod.fst_swap Prod.snd_swap
