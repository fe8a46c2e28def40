"""One Lean process: transport, messages, sessions."""
