# Changelog

## 0.1.0

The first version: [=f.endpoints()] operations on [=resources].
