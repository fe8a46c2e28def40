"""How good a policy is: pass@k with intervals, by domain, seen against unseen."""
