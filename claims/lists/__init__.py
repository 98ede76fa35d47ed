"""Lists that people filter, sort and page: what an address asks for, and the columns that show it."""
