import path from 'node:path'
import webpack from 'webpack'

const LIBRARIES = path.resolve(__dirname, '../node_modules')

/** A request for a module, as webpack hands it to a replacement. */
interface Resource {
  context: string
  request: string
}

/**
 * Signatures are for doors alone, hashes for everybody. A module that both packages use lies in the main one with all that either uses of it: the
 * signatures' part of the hashes gets modules of its own, so that it stays in the subpackage.
 */
export const keepDoorCryptoApart = () =>
  new webpack.NormalModuleReplacementPlugin(/^@noble\/hashes\//, (resource: Resource) => {
    if (resource.context.includes('@noble/curves')) resource.request = `${path.join(LIBRARIES, resource.request)}?door`
  })
