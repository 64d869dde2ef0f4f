"""The way of a request: connections, certificates, retries, responses."""
