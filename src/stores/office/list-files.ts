/** Lists as files: loaded with the desk alone, so that they do not weigh on the way to a code. */
export { type ListFiles, listFiles } from '@/services/device/list-files'
