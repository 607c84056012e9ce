// A file of the stub.
