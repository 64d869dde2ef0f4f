"""Languages: translations, retranslation of what is shown, times as a person reads them."""
