import Lean
open Lean Elab Tactic Meta

/-! An attribute acts from the next module on; here it is made, and an absent one is missed. -/

initialize sample : SimpExtension ← registerSimpAttr `sample_simp "a sample"
initialize sampleLabel : LabelExtension ← registerLabelAttr `sample_label "a sample"

/-- error: No extension named absent -/
#guard_msgs in
run_meta do
  let _ ← labelled `absent
