/-
Copyright (c) 2026 the lean-env authors. All rights reserved.
Released under the Apache-2.0 license as described in the file LICENSE.
-/
import Lean.Bindings.Message
import Lean.Bindings.Expr

/-!
# Messages

`m!"… {e}"` and `throwError "… {e}"`, where `e` is anything of the class `ToMessageData`.
-/

namespace Lean

variable {α : Type}

/-- What can stand in a message. -/
class ToMessageData (α : Type) where
  toMessageData : α → MessageData
export ToMessageData (toMessageData)

instance : ToMessageData MessageData := ⟨id⟩
instance : ToMessageData Expr := ⟨MessageData.ofExpr⟩
instance : ToMessageData MVarId := ⟨fun g ↦ MessageData.ofExpr (.mvar g)⟩
instance : ToMessageData FVarId := ⟨fun x ↦ MessageData.ofExpr (.fvar x)⟩
instance : ToMessageData Name := ⟨MessageData.ofName⟩
instance : ToMessageData String := ⟨stringToMessageData⟩
instance : ToMessageData Syntax := ⟨MessageData.ofSyntax⟩
instance {k : SyntaxNodeKinds} : ToMessageData (TSyntax k) := ⟨fun s ↦ MessageData.ofSyntax s.raw⟩
instance : ToMessageData Nat := ⟨fun n ↦ stringToMessageData (toString n)⟩
instance : ToMessageData Int := ⟨fun n ↦ stringToMessageData (toString n)⟩
instance : ToMessageData Bool := ⟨fun b ↦ stringToMessageData (toString b)⟩
instance [ToMessageData α] : ToMessageData (List α) :=
  ⟨fun l ↦ MessageData.ofList (l.map toMessageData)⟩
instance [ToMessageData α] : ToMessageData (Array α) := ⟨fun l ↦ toMessageData l.toList⟩
instance [ToMessageData α] : ToMessageData (Option α) :=
  ⟨fun o ↦ o.elim (stringToMessageData "none") toMessageData⟩

instance : Coe String MessageData := ⟨stringToMessageData⟩
instance : Coe Expr MessageData := ⟨MessageData.ofExpr⟩

instance : BEq Expr := ⟨Expr.eqv⟩

/-- Fail with a message at the syntax at hand; `throwError "… {e}"` is this. -/
@[inline] protected def «throwError» {m : Type → Type} [Monad m] [MonadRef m] [AddMessageContext m]
    [MonadExcept Exception m] (msg : MessageData) : m α := do
  throw (.error (← getRef) (← addMessageContext msg))

end Lean
