"""What Twilio's Conversations API takes and gives; knows nothing of the window."""
