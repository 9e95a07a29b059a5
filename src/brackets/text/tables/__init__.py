"""Made by `make grammar`: what long patterns leave, by what a text begins with."""
