/** Where files are put and fetched. */
export const STORAGE_PATH = '/__storage/'
/** Where a mini-program's `wx.cloud.uploadFile` goes. */
export const WX_UPLOAD_PATH = '/__wx/uploadFile'
