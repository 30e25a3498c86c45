/** Public half of the root key of local clouds (`tools/lib/keys/key-file.ts`), in base64: whoever builds for citizens names another. */
const OF_LOCAL_CLOUDS = 'PKyl+Fxbd/VlWv5Wck2S1D9otULM+RgPfW8elS4xoMY='

/** The key that every list of public keys has to be signed with, in hex. `ROOT_KEY`: base64, as `npm run keys` prints it. */
export const rootKey = (): string => Buffer.from(process.env.ROOT_KEY || OF_LOCAL_CLOUDS, 'base64').toString('hex')
