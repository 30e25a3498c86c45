/** Lists as files: loaded with the desk alone, so that they do not weigh on the way to a code. */
export { listFiles } from '@/services/device/list-files'
