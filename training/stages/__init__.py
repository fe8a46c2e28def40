"""The stages of a run, one module each: a function of the run that is done once and resumes.

`seeds` finds proofs without a model, `warm_start` fine-tunes on them, `expert` and `grpo` improve
the policy, `baselines` and `scores` measure it, and `pipeline` is all of them in order.
"""
