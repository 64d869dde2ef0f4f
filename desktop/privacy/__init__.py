"""What keeps personal data from eyes and clipboards: masking, clearing, idleness."""
