// Stands in for what the functions' bundles leave out: see functions.mjs.
