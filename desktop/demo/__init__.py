"""The demo account: invented people, served without a network."""
