/** `true` where WeChat carries the calls; a WeChat build with a back end address goes over HTTP. */
export const isCloudbase = process.env.TARO_ENV === 'weapp' && BACKEND_URL === ''
