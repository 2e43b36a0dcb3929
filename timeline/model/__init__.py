"""The values that everything else speaks in: frozen, standard library only."""
