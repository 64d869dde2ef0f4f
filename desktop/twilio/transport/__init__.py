"""How a request travels: connections, certificates, retries, responses."""
