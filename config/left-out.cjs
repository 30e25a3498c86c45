/** Stands in for what the functions' bundles leave out (functions.mjs): whatever of it is called after all says so. */
module.exports = new Proxy(
  {},
  {
    get: (_nothing, name) =>
      name === '__esModule'
        ? undefined
        : function leftOut() {
            throw new Error(`${String(name)} is left out of the functions' bundles: see config/functions.mjs`)
          },
  },
)
