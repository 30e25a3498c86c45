import * as v from 'valibot'

/** A time as both registries write it, `2021-10-21T04:23:40.000+0000`; read as an instant. */
export const RegistryTime = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))),
  v.integer(),
)
