"""Word lists, apart from the code that uses them; each module names its sources."""
