"""The service: candidates, proof states and other people's protocols over HTTP and WebSocket.

`settings` says what a server may do and for whom, `app` puts it together, `serve` runs it. Every
route speaks one protocol on the same judge: `verify_routes` and `step_routes` our own, `kimina`,
`openenv` and `nemo_gym` those of other systems. `guard` stands before them all, `admission` bounds
what waits, and `headers` keeps what one client writes out of the processes that serve others.

Needs the extra `serve`. A verdict is as sound here as from the command line: nothing that a client
sends is believed, and a fault of the server is `infrastructure`, never a wrong proof.
"""
