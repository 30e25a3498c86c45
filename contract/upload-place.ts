import * as v from 'valibot'

/** Where a list may be put: WeChat sends it to `path` (`wx.cloud.uploadFile`), browsers PUT it to `upload.url` with these headers. */
export const uploadPlace = {
  path: v.string(),
  upload: v.strictObject({ url: v.string(), headers: v.record(v.string(), v.string()) }),
}
