/** Version of the mini-program: raised by one with each release. It travels with every showing, so that the office can ask for a newer one. */
export const CLIENT_VERSION = 1
