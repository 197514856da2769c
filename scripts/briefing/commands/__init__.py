"""What the command can do besides building: look, explain, choose, withdraw."""
